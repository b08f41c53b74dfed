import { describe, expect, it } from '@jest/globals';
import { analyze } from '../../src/tasks/analyze.ts';
import { opened } from './opened.ts';

async function metrics(path: string, content: string | Uint8Array): Promise<Record<string, unknown>> {
  const facts = analyze.run(await opened(path, content), {});
  return Object.fromEntries(facts.map((fact) => (fact.kind === 'metric' ? [fact.metric, fact.value] : [])));
}

describe('metrics', () => {
  it('carry their name twice, as readers of either field want', async () => {
    const facts = analyze.run(await opened('a.txt', 'hi\n'), {});
    expect(facts[0]).toEqual({ kind: 'metric', metric: 'bytes', name: 'bytes', value: 3 });
  });

  it('of code cover lines, definitions and complexity, the module included', async () => {
    const text = [
      '"""About.',
      '',
      'More."""',
      'import os  # why',
      '# A comment',
      '',
      'def f(a):',
      '    if a and os:',
      '        return 1',
      '    return 2',
      '',
      'class A:',
      '    pass',
      '',
      'if os:',
      '    x = 1',
      '',
    ].join('\n');
    expect(await metrics('a.py', text)).toEqual({
      complexity: 4,
      max_complexity: 3,
      function_count: 1,
      class_count: 1,
      import_count: 1,
      cognitive_complexity: 3,
      max_cognitive_complexity: 2,
      longest_function: 4,
      bytes: text.length,
      loc: 12,
      loc_code: 9,
      loc_comment: 3,
      loc_blank: 4,
      lang: 'python',
    });
  });

  it('of an empty module are zero', async () => {
    const { bytes, loc, complexity, longest_function: longest } = await metrics('a.py', '');
    expect([bytes, loc, complexity, longest]).toEqual([0, 0, 0, 0]);
  });

  it('of other text are its size and language', async () => {
    expect(await metrics('a.md', '# Hi\n\nthere\n')).toEqual({ bytes: 12, loc: 2, lang: 'markdown' });
    expect(await metrics('LICENSE', 'x')).toEqual({ bytes: 1, loc: 1, lang: 'unknown' });
    expect(await metrics('package.json', '{}')).toEqual({ bytes: 2, loc: 1, lang: 'json' });
  });

  it('of other bytes are their number', async () => {
    expect(await metrics('a.bin', Buffer.from([0, 0xff, 0xfe]))).toEqual({ bytes: 3, lang: 'unknown' });
  });
});

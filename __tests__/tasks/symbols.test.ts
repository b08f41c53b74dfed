import { describe, expect, it } from '@jest/globals';
import { edgeSchema, symbolSchema } from '../../src/records/output.ts';
import { symbols } from '../../src/tasks/symbols.ts';
import { opened } from './opened.ts';

const text = [
  'from .sub import thing as t',
  '',
  'class A(Base):',
  '    def method(self, n):',
  '        import json',
  '        return json.dumps(t if n else None)',
  '',
].join('\n');

describe('symbols', () => {
  it('stand at their name, with both ways to count columns and the end of the definition', async () => {
    const facts = symbols.run(await opened('a.py', text), {});
    expect(facts).toContainEqual({
      kind: 'symbol',
      name: 'method',
      qualified_name: 'A.method',
      symbol_type: 'method',
      type: 'method',
      scope: 'A',
      line: 4,
      col: 8,
      column: 9,
      end_line: 6,
      end_column: 44,
      complexity: 2,
      cognitive_complexity: 1,
    });
  });

  it('come with the edges of the file, as written', async () => {
    const facts = symbols.run(await opened('a.py', text), {});
    expect(facts.filter((fact) => fact.kind === 'edge')).toEqual([
      expect.objectContaining({ edge_type: 'imports', module: 'sub', name: 'thing', alias: 't', level: 1 }),
      expect.objectContaining({ edge_type: 'inherits', target: 'Base', line: 3 }),
      expect.objectContaining({ edge_type: 'imports', module: 'json', line: 5, deferred: true }),
    ]);
  });

  it('mark only imports inside functions as deferred', async () => {
    const facts = symbols.run(await opened('a.py', 'if x:\n    import a\nclass C:\n    import b\n'), {});
    const edges = facts.filter((fact) => fact.kind === 'edge');
    expect(edges.map((edge) => edge.deferred)).toEqual([undefined, undefined]);
  });

  it('are valid records', async () => {
    for (const fact of symbols.run(await opened('a.py', text), {}))
      expect((fact.kind === 'edge' ? edgeSchema : symbolSchema).safeParse(fact).error).toBeUndefined();
  });

  it('are looked for in code only', () => {
    expect(symbols.accepts('a.md', undefined, {})).toBe(false);
    expect(symbols.accepts('a.py', 'python', {})).toBe(true);
  });
});

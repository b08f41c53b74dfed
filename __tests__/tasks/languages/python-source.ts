import type { CodeModel } from '../../../src/tasks/languages/code-model.ts';
import { loadGrammar } from '../../../src/tasks/languages/grammars.ts';
import { buildPythonModel } from '../../../src/tasks/languages/python.ts';

/** The model of Python text. */
export async function modelOf(text: string, traits = ''): Promise<CodeModel> {
  const { tree } = (await loadGrammar('python')).parse(text);
  return buildPythonModel(tree, { language: 'python', traits });
}

/** Findings of one rule as `line: name`, in order. */
export async function findingsOf(code: string, text: string, traits = ''): Promise<string[]> {
  const { findings } = await modelOf(text, traits);
  return findings
    .filter((finding) => finding.code === code)
    .map(({ name, start }) => `${text.slice(0, start).split('\n').length}: ${name}`);
}

/** Lines of text without the indentation of the first. */
export function python(strings: TemplateStringsArray): string {
  const lines = strings.raw[0]!.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0]!)![0].length;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
}

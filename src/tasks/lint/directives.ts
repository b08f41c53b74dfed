import {
  LINT_RULES,
  rulesOfEcmascriptName,
  rulesOfName,
  rulesOfPythonCode,
  type LintRule,
} from './rule-aliases.ts';

/** What a comment asks for. `line`: where it stands. `code`: here, or from a line of its own the next line of code. */
export interface Directive {
  reach: 'line' | 'next_line' | 'next_code_line' | 'code' | 'file' | 'on' | 'off';
  rules: readonly LintRule[];
}

type Naming = (name: string) => readonly LintRule[];

/** All rules when no name is given, else those that the names stand for: with only foreign names, none. */
function rulesOf(names: string, naming: Naming): readonly LintRule[] {
  const listed = names.split(/[\s,]+/).filter((name) => name !== '');
  return listed.length === 0 ? LINT_RULES : listed.flatMap((name) => [...naming(name)]);
}

/** `codebatch-ignore` and `codebatch-ignore-file`; they may follow another comment on the line. */
const OURS = /(?:^|#|\/\/)[\s*]*codebatch-ignore(-file)?(?![\w-])[ \t]*:?([^\r\n#]*)/g;

function ourDirectives(body: string): Directive[] {
  return [...body.matchAll(OURS)].map(([, file, rest]) => ({
    reach: file === undefined ? 'code' : 'file',
    rules: rulesOf(rest!.replace(/(^|\s)(--(\s.*)?|\/\/.*)$/, ''), rulesOfName),
  }));
}

const NOQA = /#\s*noqa(?![\w-])(?:\s*:\s*([A-Z]{1,5}\d+(?:[\s,]+[A-Z]{1,5}\d+)*)(?![\w-]))?/i;
const FILE_NOQA =
  /#\s*(?:flake8|ruff)\s*[:=]\s*noqa(?![\w-])(?:\s*:\s*([A-Z]{1,5}\d+(?:[\s,]+[A-Z]{1,5}\d+)*)(?![\w-]))?/i;

/** What a Python comment asks for. `comment` includes its `#`. */
export function pythonDirectives(comment: string): Directive[] {
  const found = ourDirectives(comment.replace(/^#+/, ''));
  const file = FILE_NOQA.exec(comment);
  if (file) found.push({ reach: 'file', rules: rulesOf(file[1] ?? '', rulesOfPythonCode) });
  const line = NOQA.exec(comment);
  if (line) found.push({ reach: 'line', rules: rulesOf(line[1] ?? '', rulesOfPythonCode) });
  return found;
}

const ESLINT = /^[\s*]*(eslint|oxlint)-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)$/;
const BIOME = /^[\s*]*biome-ignore(-all|-start|-end)?\s+([^:]*)/;
const BIOME_REACH = { '-all': 'file', '-start': 'off', '-end': 'on' } as const;
const ESLINT_REACH = {
  'disable-next-line': 'next_line',
  'disable-line': 'line',
  disable: 'off',
  enable: 'on',
} as const;

/** What a JavaScript or TypeScript comment asks for. `comment` includes its delimiters. */
export function ecmascriptDirectives(comment: string): Directive[] {
  const block = comment.startsWith('/*');
  const body = block ? comment.slice(2).replace(/\*\/$/, '') : comment.replace(/^\/\/+/, '');
  const found = ourDirectives(body);
  const eslint = ESLINT.exec(body);
  if (eslint) {
    const reach = ESLINT_REACH[eslint[2] as keyof typeof ESLINT_REACH];
    // ESLint takes ranges from block comments only.
    if (block || eslint[1] === 'oxlint' || reach === 'line' || reach === 'next_line')
      found.push({ reach, rules: rulesOf(eslint[3]!.replace(/\s--[^]*$/, ''), rulesOfEcmascriptName) });
  }
  const biome = BIOME.exec(body);
  if (biome) {
    const reach =
      biome[1] === undefined ? 'next_code_line' : BIOME_REACH[biome[1] as keyof typeof BIOME_REACH];
    const names = biome[2]!.replaceAll(/\([^)]*\)/g, '');
    found.push({ reach, rules: rulesOf(names, rulesOfEcmascriptName) });
  }
  return found;
}

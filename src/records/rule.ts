import type { Severity } from './output.ts';

/** What a rule says of itself, for formats that carry the rules beside the findings. */
export interface Rule {
  code: string;
  /** The severity that holds where the configuration says nothing. */
  severity: Severity;
  /** A few words, as the README's table has them. */
  summary: string;
  /** Why it matters and what to do about it. */
  help: string;
}

/** All rules, sorted by code. The README's table is checked against this one. */
export const RULES: readonly Rule[] = [
  {
    code: 'C001',
    severity: 'warning',
    summary: 'an import cycle',
    help: 'Modules that import each other load in an order that depends on who comes first. Move what both need into a third module, or import inside the function that needs it.',
  },
  {
    code: 'E0001',
    severity: 'error',
    summary: 'the source does not parse (Python)',
    help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
  },
  {
    code: 'E0002',
    severity: 'error',
    summary: 'the source does not parse (JavaScript and TypeScript)',
    help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
  },
  {
    code: 'E0003',
    severity: 'error',
    summary: 'a manifest (package.json, tsconfig …) does not parse',
    help: 'What the manifest says of packages and paths is not known, so imports that need it are not resolved. Mend its JSON or YAML.',
  },
  {
    code: 'L001',
    severity: 'warning',
    summary: 'trailing white space',
    help: 'White space at the end of a line is noise in every later diff. Remove it.',
  },
  {
    code: 'L002',
    severity: 'warning',
    summary: 'long line',
    help: 'The line has more characters than `tasks.lint.max_line_length` allows. Break it.',
  },
  {
    code: 'L003',
    severity: 'info',
    summary: 'TODO comment',
    help: 'A comment says that something is left to do. Do it, or write it down where work is planned. The words are `tasks.lint.todo_words`.',
  },
  {
    code: 'L004',
    severity: 'warning',
    summary: 'tab indentation',
    help: 'The line is indented by tabs, whose width differs from editor to editor. Indent by spaces.',
  },
  {
    code: 'L005',
    severity: 'warning',
    summary: 'no newline at the end',
    help: 'The last line of the file does not end, so the next one who adds a line changes this one too. End it.',
  },
  {
    code: 'L101',
    severity: 'warning',
    summary: 'unused import',
    help: 'Nothing in the file uses the imported name. Remove the import; where it is there for its effect, import the module without a name.',
  },
  {
    code: 'L102',
    severity: 'warning',
    summary: 'unused variable',
    help: 'The variable is given a value that nothing reads. Remove it, or use what it holds.',
  },
  {
    code: 'L103',
    severity: 'info',
    summary: 'a name that shadows one of an outer scope',
    help: 'From here on the name means something else than it does outside. Give one of the two another name.',
  },
  {
    code: 'M001',
    severity: 'warning',
    summary: 'a function above a configured threshold: complexity',
    help: 'The function takes more decisions than `thresholds.complexity` allows. Split it where its parts can be named.',
  },
  {
    code: 'M002',
    severity: 'warning',
    summary: 'a function above a configured threshold: cognitive complexity',
    help: 'The function nests and branches more than `thresholds.cognitive_complexity` allows. Return early, or take the inner parts out.',
  },
  {
    code: 'M003',
    severity: 'warning',
    summary: 'a function above a configured threshold: lines',
    help: 'The function has more lines than `thresholds.function_lines` allows. Split it where its parts can be named.',
  },
  {
    code: 'M004',
    severity: 'warning',
    summary: 'a file of code above a configured number of lines',
    help: 'The file has more lines than `thresholds.file_lines` allows. Split it where its parts can be named.',
  },
  {
    code: 'M005',
    severity: 'warning',
    summary: 'more import cycles in all than configured',
    help: 'There are more import cycles than `thresholds.cycles` allows; each has a finding C001 of its own.',
  },
  {
    code: 'W0002',
    severity: 'warning',
    summary: 'the file is not valid UTF-8',
    help: 'Some bytes of the file are no UTF-8, so they were read one by one. Save the file as UTF-8.',
  },
  {
    code: 'W0003',
    severity: 'info',
    summary: 'the file is above the size limit and was not analysed',
    help: 'What the file holds is not known. Raise `limits.file_bytes`, or list the file under `ignore`.',
  },
];

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code, or undefined for one that this version does not know. */
export function ruleOf(code: string): Rule | undefined {
  return BY_CODE.get(code);
}

/** Rules of lint, sorted: all that a comment can silence. */
export const LINT_RULES = ['L001', 'L002', 'L003', 'L004', 'L005', 'L101', 'L102', 'L103'] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** Codes of flake8, its plugins and ruff. */
const PYTHON_CODES: Readonly<Record<string, readonly LintRule[]>> = {
  F401: ['L101'],
  F841: ['L102'],
  E501: ['L002'],
  W505: ['L002'],
  W291: ['L001'],
  W293: ['L001'],
  W292: ['L005'],
  W191: ['L004'],
  E101: ['L004'],
  PLW0621: ['L103'],
  T100: ['L003'],
  T101: ['L003'],
  T102: ['L003'],
  T103: ['L003'],
  FIX001: ['L003'],
  FIX002: ['L003'],
  FIX003: ['L003'],
  FIX004: ['L003'],
};

/** Rules of ESLint, oxlint and Biome by their own name, without the plugin or group before it. */
const ECMASCRIPT_RULES: Readonly<Record<string, readonly LintRule[]>> = {
  'no-unused-vars': ['L101', 'L102'],
  'no-unused-imports': ['L101'],
  'no-shadow': ['L103'],
  'max-len': ['L002'],
  'no-trailing-spaces': ['L001'],
  'no-tabs': ['L004'],
  'eol-last': ['L005'],
  'no-warning-comments': ['L003'],
  nounusedimports: ['L101'],
  nounusedvariables: ['L102'],
};

/** Biome's groups, so that a comment may name a group alone. */
const BIOME_GROUPS: Readonly<Record<string, readonly LintRule[]>> = {
  lint: LINT_RULES,
  'lint/correctness': ['L101', 'L102'],
};

function ownRule(name: string): readonly LintRule[] {
  const upper = name.toUpperCase();
  return LINT_RULES.filter((rule) => rule === upper);
}

/** Our rules for a code in a Python comment. A part of a code (`F4`) stands for all that begin with it. */
export function rulesOfPythonCode(code: string): readonly LintRule[] {
  const upper = code.toUpperCase();
  const own = ownRule(upper);
  if (own.length > 0) return own;
  return Object.entries(PYTHON_CODES).flatMap(([known, rules]) => (known.startsWith(upper) ? rules : []));
}

/** Our rules for a rule name in a JavaScript or TypeScript comment: `@typescript-eslint/no-unused-vars`. */
export function rulesOfEcmascriptName(name: string): readonly LintRule[] {
  const lower = name.toLowerCase();
  const last = lower.slice(lower.lastIndexOf('/') + 1);
  if (Object.hasOwn(BIOME_GROUPS, lower)) return BIOME_GROUPS[lower]!;
  return Object.hasOwn(ECMASCRIPT_RULES, last) ? ECMASCRIPT_RULES[last]! : ownRule(name);
}

/** Our rules for a code in one of our own comments, which may use the names of other tools too. */
export function rulesOfName(name: string): readonly LintRule[] {
  const own = ownRule(name);
  if (own.length > 0) return own;
  const python = Object.hasOwn(PYTHON_CODES, name.toUpperCase()) ? PYTHON_CODES[name.toUpperCase()]! : [];
  return python.length > 0 ? python : rulesOfEcmascriptName(name);
}

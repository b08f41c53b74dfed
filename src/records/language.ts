/** Languages that have a grammar here; everything else is text. */
export const LANGUAGES = ['python', 'javascript', 'typescript', 'tsx'] as const;
export type Language = (typeof LANGUAGES)[number];

const PARSED: Record<string, Language> = {
  py: 'python',
  pyi: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
};

const HINTS: Record<string, string> = {
  ...PARSED,
  tsx: 'typescript',
  cs: 'csharp',
  java: 'java',
  go: 'go',
  rs: 'rust',
  c: 'c',
  h: 'c',
  cpp: 'cpp',
  cc: 'cpp',
  hpp: 'cpp',
  rb: 'ruby',
  php: 'php',
  swift: 'swift',
  kt: 'kotlin',
  scala: 'scala',
  r: 'r',
  sql: 'sql',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ps1: 'powershell',
  md: 'markdown',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  xml: 'xml',
  html: 'html',
  css: 'css',
  scss: 'scss',
  sass: 'sass',
  less: 'less',
};

/** Everything that a file can be said to be: grammars, hints, and `unknown` for all others. Sorted. */
export const LANGUAGE_NAMES: readonly string[] = [
  ...new Set([...LANGUAGES, ...Object.values(HINTS), 'unknown']),
].sort();

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** `a.constructor` is a file name too: only what the table itself holds counts. */
function own<T>(table: Record<string, T>, extension: string): T | undefined {
  return Object.hasOwn(table, extension) ? table[extension] : undefined;
}

/** The grammar for a path by its extension, or undefined for plain text. */
export function languageOf(path: string): Language | undefined {
  return own(PARSED, extensionOf(path));
}

/** What `lang_hint` of an index line says, or undefined when nothing is known. */
export function languageHint(path: string): string | undefined {
  return own(HINTS, extensionOf(path));
}

/** What programs need to work at all. Nothing of it holds a secret or makes another program run. */
const KEPT = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TMPDIR',
  'SystemRoot',
  'SystemDrive',
  'ComSpec',
  'PATHEXT',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramFiles',
] as const;

/** Names that a configuration cannot pass on: they make every program run what somebody else chose. */
const NEVER = /^(?:LD_|DYLD_|NODE_OPTIONS$|BASH_ENV$|ENV$|PYTHONSTARTUP$|PERL5OPT$|RUBYOPT$|GIT_|CODEBATCH_)/;

/**
 * The environment of a job's program: only what programs need, and the names that the configuration passes on.
 * @param more what the job adds
 */
export function jobEnvironment(
  env: NodeJS.ProcessEnv,
  { names, more }: { names: readonly string[]; more: NodeJS.ProcessEnv },
): NodeJS.ProcessEnv {
  const kept = [...KEPT, ...names.filter((name) => !NEVER.test(name))];
  const found = kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(found), ...more };
}

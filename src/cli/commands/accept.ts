import { blameFile, type LineOrigin } from '../../git/blame.ts';
import { findRepository, isIgnored, isShallow, type Repository } from '../../git/repository.ts';
import { ACCEPTANCE_FILE, type Acceptance } from '../../records/acceptance.ts';
import { printable } from '../../report/printable.ts';
import { acceptFindings, removeLines, standingLines, unacceptedTwins } from '../../review/accept.ts';
import { UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import { jsonOption, type Face, type Register } from '../command.ts';
import { runCheck, sideOptions, type CheckCommandOptions } from './check.ts';

interface AcceptOptions extends CheckCommandOptions {
  reason?: string;
  all?: boolean;
  list?: boolean;
  prune?: boolean;
}

/** `codebatch accept ID… --reason TEXT`: findings that are known and wanted so, until their code changes. */
export const registerAccept: Register = (program, face) => {
  const command = program
    .command('accept [finding...]')
    .description(`accept findings until their code changes, in ${ACCEPTANCE_FILE}`);
  sideOptions(jsonOption(command))
    .option('--reason <text>', 'why, in one line')
    .option('--all', 'accept all regressions')
    .option('--list', 'show what is accepted, by whom and since when')
    .option('--prune', 'remove lines that mean no finding any more')
    .action(async (ids: string[], options: AcceptOptions) => {
      checkMode(ids, options);
      const repository = await findRepository(face.cwd);
      const root = repository?.root ?? face.cwd;
      // What git does not take is in no tree, and so no check would ever see it.
      if (!options.list && repository && (await isIgnored(repository, ACCEPTANCE_FILE)))
        throw refusal(`git ignores ${ACCEPTANCE_FILE}, so nothing in it would count.`, [
          `Take it out of .gitignore, for example by the line !/${ACCEPTANCE_FILE}.`,
        ]);
      if (options.list) await list(face, { root, repository });
      else if (options.prune) await prune(face, options, root);
      else await accept(face, options, { wanted: options.all ? 'all' : ids, root });
    });
};

/** Throws `INVALID_ARGUMENT` unless exactly one thing is asked, of the working tree. */
function checkMode(ids: readonly string[], options: AcceptOptions): void {
  const modes = [ids.length > 0, options.all, options.list, options.prune].filter(Boolean).length;
  if (modes !== 1)
    throw refusal('Either findings, or --all, or --list, or --prune must be given.', [
      'codebatch check shows the ids of findings at the ends of their lines.',
    ]);
  if (options.head !== undefined && options.head !== 'worktree')
    throw refusal('What is accepted is written to the working tree, so --head cannot be a commit.', [
      `Check out ${options.head}, then accept there.`,
    ]);
  if (options.prune && options.pipeline !== undefined)
    throw refusal('--prune needs the findings of the whole pipeline, so --pipeline cannot be given.', []);
}

async function accept(
  face: Face,
  options: AcceptOptions,
  given: { wanted: readonly string[] | 'all'; root: string },
): Promise<void> {
  const reason = checkedReason(options.reason);
  const result = await runCheck(face, { ...options, acceptance: 'keys' });
  const done = acceptFindings(result, { ...given, reason });
  const twins = done.accepted.length > 0 ? unacceptedTwins(result, done.accepted) : 0;
  if (twins > 0)
    face.output.note(
      `note: ${plural(twins, 'equal finding is', 'equal findings are')} left; lines take equal findings from the top of a file.`,
    );
  face.output.result(done, () =>
    [
      ...(done.accepted.length > 0
        ? [`Accepted ${plural(done.accepted.length, 'finding')}; commit ${done.file} with the change.`]
        : []),
      ...done.accepted.map((record) => `  ${nameOf(record)}`),
      ...(done.already.length > 0
        ? [`Accepted before: ${done.already.map(printable).join(', ')}. Nothing was written for them.`]
        : []),
      ...(done.accepted.length + done.already.length === 0 ? ['There are no regressions to accept.'] : []),
    ].join('\n'),
  );
}

async function prune(face: Face, options: AcceptOptions, root: string): Promise<void> {
  const { report, stale = [] } = await runCheck(face, { ...options, acceptance: 'stale' });
  if (report.failures.length > 0)
    throw new UserError(
      'CHECK_INCOMPLETE',
      `Nothing was removed: ${plural(report.failures.length, 'piece')} of work failed.`,
      {
        hints: ['codebatch check shows what could not be done.'],
      },
    );
  removeLines(stale, root);
  const kept = standingLines(root).length;
  face.output.result({ removed: stale.map(({ record }) => record), kept, file: ACCEPTANCE_FILE }, () =>
    [
      stale.length === 0
        ? `Nothing to remove: ${plural(kept, 'line')} kept.`
        : `Removed ${plural(stale.length, 'line')} from ${ACCEPTANCE_FILE}, ${kept} kept.`,
      ...stale.map((line) => `  ${nameOf(line)}`),
    ].join('\n'),
  );
}

async function list(
  face: Face,
  { root, repository }: { root: string; repository: Repository | undefined },
): Promise<void> {
  const lines = standingLines(root);
  const origins =
    repository && lines.length > 0 ? await originsOf(face, repository) : new Map<number, LineOrigin>();
  const accepted = lines.map((line) => ({
    ...line.record,
    commit: null,
    author: null,
    date: null,
    ...origins.get(line.number),
  }));
  face.output.result({ accepted, file: ACCEPTANCE_FILE }, () =>
    lines.length === 0
      ? 'Nothing is accepted.'
      : lines
          .flatMap((line) => {
            const origin = origins.get(line.number);
            const who = origin ? `${origin.author}, ${origin.date}` : 'not committed yet';
            return [nameOf(line), `  ${printable(line.reason)} (${printable(who)})`];
          })
          .join('\n'),
  );
}

async function originsOf(face: Face, repository: Repository): Promise<Map<number, LineOrigin>> {
  if (await isShallow(repository))
    face.output.note('note: the clone is shallow: older lines seem to be of its oldest commit.');
  return blameFile(repository, ACCEPTANCE_FILE);
}

/** Throws `INVALID_ARGUMENT` for a reason that is missing, empty or of several lines. */
function checkedReason(reason = ''): string {
  const text = reason.trim();
  if (text === '' || /[\r\n\u2028\u2029]/.test(text))
    throw refusal(text === '' ? 'A reason is needed to accept a finding.' : 'The reason must be one line.', [
      'Give it as --reason <text>: it is shown wherever the finding is.',
    ]);
  return text;
}

function nameOf({
  path,
  code,
  symbol,
  message,
}: Pick<Acceptance, 'path' | 'code' | 'symbol' | 'message'>): string {
  return printable(`${path} ${code}${symbol === undefined ? '' : ` in ${symbol}`}: ${message}`);
}

function refusal(message: string, hints: string[]): UserError {
  return new UserError('INVALID_ARGUMENT', message, { hints });
}

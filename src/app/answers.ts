import type { Finding } from '../records/finding.ts';
import { PASSES } from '../records/passes.ts';
import type { Report } from '../records/report.ts';
import { code, fence } from '../report/markdown-text.ts';
import { plainFrame } from '../report/code-frame.ts';
import { judgedIn } from '../review/find-in.ts';
import { plural } from '../util/text.ts';
import type { Publication } from './publications.ts';

/** Columns of a source line with its number. */
const FRAME_WIDTH = 100;

const CLASS_WORDS: Record<Finding['class'], string> = {
  new: 'It is new: the base has nothing that it could be.',
  worsened: 'The base has it, and it got worse.',
  edited: 'The base has it; its line was edited.',
  moved: 'The base has it in another place.',
  unchanged: 'The base has it too.',
  softened: 'The base has it, and it got better.',
  fixed: 'The base has it, and the head does not: its code stands and the finding is gone.',
  gone: 'The base has it, and its code was removed.',
  rule_changed: 'Its rule is another one at base and head, so nothing can be said of the code.',
  unknown: 'Whether it is new or was there is not known.',
};

/** What can be asked. */
export function helpAnswer(): string {
  return [
    '**Commands**, each as the first line of a comment:',
    '',
    '- `/codebatch status`: what is published here and what was accepted',
    '- `/codebatch explain ID`: why a finding has its class',
    '- `/codebatch rerun`: run the checks again (who may write)',
    '- `/codebatch accept ID [reason]`: let a finding stand in this pull request (who may write)',
  ].join('\n');
}

/** The verdicts of all checks, and what people let stand. */
export function statusAnswer(publications: readonly Publication[]): string {
  const lines = publications.map(({ name, report, run, attempt, verified }) => {
    const trust = verified ? '' : ', reported by the pull request itself';
    return `- ${code(name)}: ${code(report.verdict)} (run ${run}, attempt ${attempt}${trust})`;
  });
  const accepted = new Map(
    publications.flatMap(({ report }) => report.accepted.map((one) => [one.id, one] as const)),
  );
  const told = [...accepted.values()]
    .slice(0, 20)
    .map(({ id, accepted: by }) => `- ${code(id)} accepted: ${code(by?.reason ?? '')}`);
  return ['**Status**', '', ...lines, ...told].join('\n');
}

/** Why a finding has its class, as far as its report tells. */
export function explainAnswer(finding: Finding): string {
  const { id, class: name, path, line, column, message, base, pass, reason } = finding;
  const how = pass === undefined ? undefined : PASSES[pass];
  const lines = plainFrame(finding, FRAME_WIDTH);
  return [
    `**Explained: ${code(id)}** ${code(message)} ${code(finding.code)} at ${code(path, `:${line}:${column}`)}`,
    '',
    `- \`${name}\`: ${CLASS_WORDS[name]}`,
    ...(reason === undefined ? [] : [`- Reason: ${code(reason)}`]),
    ...(base === undefined
      ? []
      : [`- In the base at ${code(base.path, `:${base.line}:${base.column}`)}: ${code(base.message)}`]),
    ...(how === undefined ? [] : [`- Matched by pass ${pass}: ${how}`]),
    ...(finding.accepted ? [`- Accepted: ${code(finding.accepted.reason)}`] : []),
    ...(lines.length === 0 ? [] : ['', ...fence(lines)]),
  ].join('\n');
}

/** For an id that no report here has. */
export function unknownFindingAnswer(id: string): string {
  return `No report here has a finding ${code(id)} of which that could be said.`;
}

/** A finding of a report by its id. */
export function findingIn(report: Report, id: string): Finding | undefined {
  return judgedIn(report).find((finding) => finding.id === id);
}

/** Groups of accepted findings whose command is shown. */
const MOST_GROUPS = 10;

/** A reason that means nothing to a shell inside of quotes, nor to a reader's eyes what it is not. */
const PLAIN_REASON = /^[\p{L}\p{N} .,:;()/+_-]{1,200}$/u;

/**
 * The commands that let accepted findings stand for good; empty where nothing was accepted here.
 * @param accepted by id, the reason that somebody gave
 */
export function acceptCommands(accepted: ReadonlyMap<string, string>): string {
  if (accepted.size === 0) return '';
  const groups = Map.groupBy(accepted, ([, reason]) => (PLAIN_REASON.test(reason) ? reason : 'TEXT'));
  const commands = [...groups].map(
    ([reason, list]) => `npx codebatch accept ${list.map(([id]) => id).join(' ')} --reason '${reason}'`,
  );
  const more = commands.length - MOST_GROUPS;
  return [
    `${plural(accepted.size, 'finding')} ${accepted.size === 1 ? 'was' : 'were'} accepted for this pull request alone. To let ${accepted.size === 1 ? 'it' : 'them'} stand until the code changes, run and commit:`,
    '',
    ...fence(commands.slice(0, MOST_GROUPS), { info: 'sh' }),
    ...(more > 0 ? [`and ${plural(more, 'command')} more.`] : []),
  ].join('\n');
}

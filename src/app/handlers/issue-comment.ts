import { rightOf } from '../../github/permission.ts';
import type { Reaction } from '../../github/reactions.ts';
import type { Finding } from '../../records/finding.ts';
import { acceptedIn, acceptFindings, withAccepted } from '../accepted.ts';
import { explainAnswer, findingIn, helpAnswer, statusAnswer, unknownFindingAnswer } from '../answers.ts';
import { parseCommand, type Command } from '../commands.ts';
import { issueCommentEvent } from '../events.ts';
import { UNFIT, type Decision, type Handler, type Handling } from '../handling.ts';
import { publicationsOf, type Publication, type PullKey } from '../publications.ts';
import { setAnswer } from '../pulls.ts';
import { rerunDecision } from '../reruns.ts';
import { placeOf, publishKey, wishAllPublished, wishReaction, type WishPlace } from '../wishes.ts';

/** A command, who gave it, and where. */
interface Asked {
  command: Command;
  key: PullKey;
  place: WishPlace;
  comment: number;
  actor: string;
  /** What stands on the pull request, with what was accepted taken out. */
  publications: Publication[];
}

/** `issue_comment.created`: a command, answered by a reaction and in the comment that stands. */
export const onIssueComment: Handler = async (handling, payload) => {
  const event = issueCommentEvent.safeParse(payload);
  if (!event.success) return UNFIT;
  const { repository, issue, comment, sender } = event.data;
  const command = parseCommand(comment.body ?? '');
  if (!command) return { outcome: 'The comment is no command.' };
  if (!issue.pull_request) return { outcome: 'The command is not on a pull request.' };
  if (sender.type === 'Bot') return { outcome: 'Programs give no commands.' };
  const key = { repositoryId: repository.id, pull: issue.number };
  const standing = await publicationsOf(handling, key);
  const accepted = acceptedIn(handling.db, key);
  const publications = standing.map((one) => ({
    ...one,
    report: withAccepted(one.report, { accepted, verified: one.verified }),
  }));
  const asked = {
    command,
    key,
    place: placeOf(event.data, handling),
    comment: comment.id,
    actor: sender.login,
    publications,
  };
  const decision = await decide(handling, asked);
  return decision;
};

async function decide(handling: Handling, asked: Asked): Promise<Decision> {
  const { command, actor, place, publications } = asked;
  const github = await handling.clients.repository(place.installation, place.repository);
  const right = await rightOf(github, actor);
  const isChange = command.verb === 'rerun' || command.verb === 'accept';
  if (right !== 'write' && (isChange || right !== 'read'))
    return answered(handling, asked, { content: '-1', outcome: `${actor} may not ${command.verb}.` });
  if (command.verb === 'unknown' || publications.length === 0) {
    const outcome = command.verb === 'unknown' ? 'There is no such command.' : 'Nothing is published yet.';
    return answered(handling, asked, { content: 'confused', outcome });
  }
  if (command.verb === 'rerun') {
    const runs = publications.map(({ run }) => run);
    const decision = await rerunDecision(github, place, { runs, cause: `comment ${asked.comment}` });
    const content = decision.apply ? '+1' : 'confused';
    return answered(handling, asked, { content, ...decision });
  }
  if (command.verb === 'accept') return accept(handling, asked, command);
  return tell(handling, asked, command);
}

function accept(
  handling: Handling,
  asked: Asked,
  { id, reason }: Extract<Command, { verb: 'accept' }>,
): Decision {
  const { publications, actor, key, place } = asked;
  const open = publications.flatMap((one): { one: Publication; findings: Finding[] }[] => {
    const { regressions, unknown } = one.report;
    const findings = [...regressions, ...unknown].filter((finding) => finding.id === id);
    return findings.length === 0 ? [] : [{ one, findings }];
  });
  if (open.length === 0) {
    const text = unknownFindingAnswer(id);
    return answered(handling, asked, {
      content: 'confused',
      outcome: 'There is no such finding to accept.',
      text,
    });
  }
  return answered(handling, asked, {
    content: '+1',
    outcome: `${actor} accepts ${id}.`,
    after: open.map(({ one }) => publishKey(place, one)),
    apply: (db) => {
      for (const { one, findings } of open)
        acceptFindings(db, key, { findings, verified: one.verified, actor, reason, now: handling.now() });
      const all = open.map(({ one }) => one);
      wishAllPublished(db, place, all);
    },
  });
}

/** Commands that only ask. */
function tell(handling: Handling, asked: Asked, command: Command): Decision {
  const { publications } = asked;
  if (command.verb !== 'explain') {
    const text = command.verb === 'status' ? statusAnswer(publications) : helpAnswer();
    return answered(handling, asked, { content: '+1', outcome: `Told: ${command.verb}.`, text });
  }
  const holder = publications.find(({ report }) => findingIn(report, command.id) !== undefined);
  const finding = holder && findingIn(holder.report, command.id);
  return answered(handling, asked, {
    content: finding ? '+1' : 'confused',
    outcome: finding ? `Told: explain ${command.id}.` : 'There is no such finding.',
    text: finding ? explainAnswer(finding) : unknownFindingAnswer(command.id),
    name: holder?.name,
  });
}

/** The decision with its reaction, and with its words in the comment of a check: the first one, unless another is named. */
function answered(
  handling: Handling,
  { key, place, comment, publications }: Asked,
  given: Decision & { content: Reaction; text?: string; name?: string | undefined; after?: string[] },
): Decision {
  const { content, outcome, text, name = publications[0]?.name, apply } = given;
  const { after = text === undefined ? [] : publications.map((one) => publishKey(place, one)) } = given;
  return {
    outcome,
    apply: (db) => {
      apply?.(db);
      if (text !== undefined && name !== undefined) {
        setAnswer(db, key, { name, comment, text });
        // Another comment may have shown the answer before this one.
        wishAllPublished(db, place, publications);
      }
      wishReaction(db, place, { comment, content, after });
    },
  };
}

import type { z } from 'zod';
import { parseStamp } from '../../github/marker.ts';
import { rightOf } from '../../github/permission.ts';
import { ACCEPT_ALL_ACTION, checkRunName, RERUN_ACTION } from '../../review/publish.ts';
import { plural } from '../../util/text.ts';
import { acceptFindings } from '../accepted.ts';
import { checkRunEvent } from '../events.ts';
import { UNFIT, type Decision, type Handler, type Handling } from '../handling.ts';
import { publicationsOfCommit, type Publication } from '../publications.ts';
import { rerunDecision } from '../reruns.ts';
import { placeOf, wishAllPublished, type WishPlace } from '../wishes.ts';

type CheckRunEvent = z.infer<typeof checkRunEvent>;

/** `check_run.rerequested`: somebody wants the check once more. */
export const onRerequested: Handler = (handling, payload) => pressed(handling, payload, () => RERUN_ACTION);

/** `check_run.requested_action`: somebody pressed one of our buttons. */
export const onRequestedAction: Handler = (handling, payload) =>
  pressed(handling, payload, ({ requested_action: action }) => action?.identifier ?? '');

async function pressed(
  handling: Handling,
  payload: unknown,
  buttonOf: (event: CheckRunEvent) => string,
): Promise<Decision> {
  const event = checkRunEvent.safeParse(payload);
  if (!event.success) return UNFIT;
  const { installation, repository, check_run: check, sender } = event.data;
  const stamp = parseStamp(check.external_id ?? '');
  // An app hears of its own check runs alone; the number is asked for all the same.
  if (!stamp || check.app?.id !== handling.appId) return { outcome: 'The check run is none of ours.' };
  const github = await handling.clients.repository(installation.id, repository.full_name);
  if ((await rightOf(github, sender.login)) !== 'write')
    return { outcome: `${sender.login} may not write in the repository.` };
  const place = placeOf(event.data, handling);
  const button = buttonOf(event.data);
  if (button === RERUN_ACTION) {
    const cause = `check run ${check.id} of attempt ${stamp.attempt}`;
    return rerunDecision(github, place, { runs: [stamp.run], cause });
  }
  if (button !== ACCEPT_ALL_ACTION) return { outcome: 'There is no such button.' };
  const publications = await publicationsOfCommit(handling, repository.id, check.head_sha);
  const pressedOn = publications.filter(({ name }) => checkRunName(name) === check.name);
  return acceptAll(pressedOn, { actor: sender.login, place });
}

function acceptAll(
  publications: readonly Publication[],
  { actor, place }: { actor: string; place: WishPlace },
): Decision {
  if (publications.length === 0) return { outcome: 'The check run is outdated.' };
  const most = Math.max(...publications.map(({ report }) => report.regressions.length));
  return {
    outcome: `${actor} accepts ${plural(most, 'regression')}.`,
    apply: (db) => {
      for (const one of publications) {
        const { report, verified } = one;
        acceptFindings(db, one, {
          findings: report.regressions,
          verified,
          actor,
          reason: '',
          now: place.now,
        });
      }
      wishAllPublished(db, place, publications);
    },
  };
}

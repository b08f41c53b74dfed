import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DetailedJobAnswer } from '../../records/schedule-answers.ts';
import { Text } from '../text-view.tsx';
import { number } from '../words.ts';
import { ask, decide } from './api.ts';
import { reveal } from './graph-view.tsx';
import { blockersOf, hasEnded, STATE_WORDS, stepOf } from './jobs.ts';
import { attempt, detail, jobs, select, trouble } from './live.ts';

type Try = DetailedJobAnswer['tries'][number];
type Artifact = Try['artifacts'][number];

/** An artifact that is read as text, and what it says. */
const opened = signal<{ sha256: string; text: string } | undefined>(undefined);
/** The job that would be cancelled by one more click. */
const doubted = signal<string | undefined>(undefined);

const MOST_SHOWN = 200_000;
const LOG = /(?:^|\/)(?:output|log|stdout|stderr)[^/]*$|\.(?:log|txt)$/;

/** Everything about the selected job. */
export function JobPanel(): JSX.Element | null {
  const job = detail.value;
  const log = job?.tries.flatMap(({ artifacts }) => artifacts).find(({ name }) => LOG.test(name));
  useEffect(() => {
    doubted.value = undefined;
    opened.value = undefined;
    if (log) void openArtifact(log);
  }, [job?.id, log?.sha256]);
  if (!job) return null;
  return (
    <aside class="panel" aria-label="Job">
      <header>
        <h2>
          <Text value={stepOf(job.id)} />
        </h2>
        <button type="button" class="quiet" aria-label="Close" onClick={() => void select(undefined)}>
          ✕
        </button>
      </header>
      <p class={`state state-${job.state}`}>
        <i aria-hidden="true">{STATE_WORDS[job.state].letter}</i> {STATE_WORDS[job.state].word}
        {job.holder !== null && job.state === 'leased' ? ` by ${job.holder}` : ''}
      </p>
      <Decisions job={job} />
      {trouble.value === undefined ? null : (
        <p class="alarm" role="alert">
          <Text value={trouble.value} />
        </p>
      )}
      <Facts job={job} />
      <Relations job={job} />
      <Tries job={job} />
    </aside>
  );
}

function Decisions({ job }: { job: DetailedJobAnswer }): JSX.Element {
  const { id, state, gate, dependants } = job;
  const act = (verb: 'retry' | 'cancel' | 'approve') => (): void => {
    doubted.value = undefined;
    void attempt(() => decide(id, verb));
  };
  const isDoubted = doubted.value === id;
  const also = dependants.length === 0 ? '' : ` and skip what depends on it`;
  return (
    <p class="decisions">
      {state === 'failed' || state === 'cancelled' ? (
        <button type="button" onClick={act('retry')}>
          Try again
        </button>
      ) : null}
      {gate !== null && (state === 'waiting' || state === 'blocked') ? (
        <button type="button" onClick={act('approve')}>
          Open its gate
        </button>
      ) : null}
      {hasEnded(state) ? null : (
        <button type="button" class="grave" onClick={isDoubted ? act('cancel') : () => (doubted.value = id)}>
          {isDoubted ? `Yes, cancel it${also}` : 'Cancel'}
        </button>
      )}
      {isDoubted ? (
        <button type="button" onClick={() => (doubted.value = undefined)}>
          Keep it
        </button>
      ) : null}
    </p>
  );
}

function Facts({ job }: { job: DetailedJobAnswer }): JSX.Element {
  const facts: [string, string | null][] = [
    ['payload', job.payload],
    ['lane', String(job.lane)],
    ['priority', job.prio === 0 ? null : String(job.prio)],
    ['gate', job.gate],
    ['why', [job.reason, job.cause].filter(Boolean).join(': ') || null],
    ['error', job.error],
    ['tries', job.attempts === 0 ? null : `${job.attempts}: ${job.failures} failed, ${job.losses} lost`],
    ['version', job.version === 1 ? null : String(job.version)],
    ['when it fails', job.on_fail === 'skip' ? null : job.on_fail],
  ];
  return (
    <dl>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Text value={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Relations({ job }: { job: DetailedJobAnswer }): JSX.Element {
  const shown = jobs.value.get(job.id);
  const blockers = new Set(shown ? blockersOf(shown, jobs.value) : []);
  const rest = job.deps.filter((dep) => !blockers.has(dep));
  return (
    <>
      <JobLinks title="Blocked by" ids={[...blockers]} />
      <JobLinks title="After" ids={rest} />
      <JobLinks title="Before" ids={job.dependants} />
    </>
  );
}

const MOST_LINKS = 40;

function JobLinks({ title, ids }: { title: string; ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <section class="relations">
      <h3>
        {title} <span class="aside">{number(ids.length)}</span>
      </h3>
      <ul>
        {ids.slice(0, MOST_LINKS).map((id) => {
          const state = jobs.value.get(id)?.state;
          return (
            <li key={id}>
              <button
                type="button"
                class={state === undefined ? '' : `state-${state}`}
                onClick={() => {
                  void select(id);
                  reveal(id);
                }}
              >
                {state === undefined ? null : <i aria-hidden="true">{STATE_WORDS[state].letter}</i>}{' '}
                <Text value={stepOf(id)} />
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length > MOST_LINKS ? <p class="aside">and {number(ids.length - MOST_LINKS)} more</p> : null}
    </section>
  );
}

function Tries({ job }: { job: DetailedJobAnswer }): JSX.Element | null {
  if (job.tries.length === 0) return null;
  return (
    <section class="tries">
      <h3>Tries</h3>
      <ol>
        {job.tries.map((one) => (
          <li key={`${one.version}.${one.attempt}`}>
            <p>
              {one.version === job.version ? '' : `version ${one.version}, `}
              {one.attempt}: {one.state === 'leased' ? 'running' : one.state} by <Text value={one.holder} />
              {one.exit_code === null ? '' : `, exit code ${one.exit_code}`}
            </p>
            {one.error === null || one.error === '' ? null : (
              <pre>
                <Text value={one.error} />
              </pre>
            )}
            <Artifacts artifacts={one.artifacts} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Artifacts({ artifacts }: { artifacts: readonly Artifact[] }): JSX.Element {
  return (
    <ul>
      {artifacts.map((artifact) => (
        <li key={artifact.name}>
          <button type="button" class="quiet" onClick={() => void openArtifact(artifact)}>
            <Text value={artifact.name} /> <span class="aside">{number(artifact.size)} bytes</span>
          </button>
          {opened.value?.sha256 === artifact.sha256 ? (
            <pre class="log" tabIndex={0} aria-label={artifact.name}>
              {opened.value.text.split('\n').map((line, at) => (
                <span key={at}>
                  <Text value={line} />
                  {'\n'}
                </span>
              ))}
            </pre>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

async function openArtifact({ sha256, size }: Artifact): Promise<void> {
  await attempt(async () => {
    const text = await (await ask(`/v1/artifacts/${sha256}`)).text();
    const cut = text.length > MOST_SHOWN ? `…\n${text.slice(-MOST_SHOWN)}` : text;
    opened.value = { sha256, text: size === 0 ? '(empty)' : cut.replace(/\n$/, '') };
  });
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeliveryRow, DeliveryRows } from '../../records/dashboard-data.ts';
import { Text } from '../text-view.tsx';
import { counted } from '../words.ts';
import { Link, pathOf } from './routing.tsx';
import { acted, fetched, Refusal } from './server.ts';
import { refresh, said } from './state.ts';
import { Age } from './words.tsx';

const TONES = { failed: 'worse', done: 'better', queued: 'unsure', ignored: 'calm' } as const;

/** What GitHub sent, newest first: what failed, why, and the way to try it once more. */
export function DeliveriesPage({ data }: { data: DeliveryRows }): JSX.Element {
  const [older, setOlder] = useState<DeliveryRows>({ deliveries: [], next: data.next });
  const [isFailedOnly, setFailedOnly] = useState(false);
  // What is asked anew begins at the newest; what was unfolded below it may have moved.
  useEffect(() => setOlder({ deliveries: [], next: data.next }), [data]);
  const all = [...data.deliveries, ...older.deliveries];
  const failed = all.filter(({ state }) => state === 'failed');
  const shown = isFailedOnly ? failed : all;
  const unfold = async (): Promise<void> => {
    const more = await fetched<DeliveryRows>(
      `/data/deliveries?${new URLSearchParams({ cursor: older.next ?? '' })}`,
    );
    setOlder({ deliveries: [...older.deliveries, ...more.deliveries], next: more.next });
  };
  return (
    <main>
      <header class="head">
        <h1 tabIndex={-1}>Deliveries</h1>
        <p class="lead">What GitHub sent to the app, and what became of it.</p>
        <label class="only">
          <input
            type="checkbox"
            checked={isFailedOnly}
            onChange={(event) => setFailedOnly(event.currentTarget.checked)}
          />
          Failed only <span class="aside">{failed.length}</span>
        </label>
      </header>
      {shown.length === 0 ? <NoDeliveries isFiltered={all.length > 0} /> : null}
      <ul class="batches deliveries">
        {shown.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      {older.next === null ? null : (
        <button type="button" class="button" onClick={() => void unfold().catch(told)}>
          Older deliveries
        </button>
      )}
    </main>
  );
}

function told(error: unknown): void {
  said.value = error instanceof Refusal ? error.message : 'That did not work.';
}

function NoDeliveries({ isFiltered }: { isFiltered: boolean }): JSX.Element {
  if (isFiltered) return <p class="empty">None of these failed.</p>;
  return (
    <section class="nothing">
      <h2>No deliveries yet</h2>
      <p>
        In the settings of the app on GitHub, the webhook’s address must lead to{' '}
        <code>/api/github/webhooks</code> of this server. GitHub sends a <code>ping</code> when it is saved:
        it appears here.
      </p>
    </section>
  );
}

function Row({ delivery }: { delivery: DeliveryRow }): JSX.Element {
  const { id, event, action, repository, received, state, attempts, outcome, error } = delivery;
  return (
    <li class={`batch delivery tone-${TONES[state]}`}>
      <span class="state">{state}</span>
      <div class="what">
        <p class="event">
          <code>
            <Text value={action === null ? event : `${event}.${action}`} />
          </code>
          {repository === null ? null : (
            <Link to={pathOf(repository)} class="of">
              <Text value={repository} />
            </Link>
          )}
        </p>
        {outcome === null ? null : (
          <p class="outcome">
            <Text value={outcome} />
          </p>
        )}
        {error === null ? null : (
          <pre class="error">
            {error.split('\n').map((line, n) => (
              <div key={n}>
                <Text value={line} />
              </div>
            ))}
          </pre>
        )}
        <p class="beneath">
          <code class="id">
            <Text value={id} />
          </code>
          {attempts > 1 ? <span>{counted(attempts, 'attempt')}</span> : null}
        </p>
      </div>
      {delivery.mayRedeliver ? <Redeliver delivery={delivery} /> : <span />}
      <Age time={received} />
    </li>
  );
}

function Redeliver({ delivery }: { delivery: DeliveryRow }): JSX.Element {
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  const redeliver = async (): Promise<void> => {
    setBusy(true);
    setTrouble('');
    try {
      await acted(`/data/deliveries/${encodeURIComponent(delivery.id)}/redeliver`);
      said.value = 'Queued once more.';
      refresh();
    } catch (error) {
      setTrouble(error instanceof Refusal ? error.message : 'That did not work.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <span class="redeliver">
      <button
        type="button"
        class={delivery.state === 'failed' ? 'button' : 'quiet'}
        disabled={isBusy}
        onClick={() => void redeliver()}
      >
        Redeliver
      </button>
      {trouble === '' ? null : (
        <span class="trouble" role="alert">
          <Text value={trouble} />
        </span>
      )}
    </span>
  );
}

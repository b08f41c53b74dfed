import { computed, signal } from '@preact/signals';
import type { State } from './jobs.ts';
import { critical, jobs } from './live.ts';

/** What the person looks for: a part of a job's id or payload, and a state. */
export const words = signal('');
export const state = signal<State | 'critical' | undefined>(undefined);

/** The jobs that fit, in their order; all of them when nothing is looked for. */
export const found = computed(() => {
  const [text, wanted] = [words.value.trim().toLowerCase(), state.value];
  const onPath = new Set(wanted === 'critical' ? critical.value : []);
  return [...jobs.value.values()].filter(
    (job) =>
      (wanted === undefined || job.state === wanted || onPath.has(job.id)) &&
      (text === '' || job.id.toLowerCase().includes(text) || job.payload.toLowerCase().includes(text)),
  );
});

/** Their ids, undefined when nothing is looked for. */
export const matching = computed(() =>
  words.value.trim() === '' && state.value === undefined
    ? undefined
    : new Set(found.value.map(({ id }) => id)),
);

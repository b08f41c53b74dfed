import { levelsOf } from './graph.ts';
import type { JobState } from './settle.ts';

/** A job as a picture of its workplan shows it. */
export interface DrawnJob {
  id: string;
  lane: number;
  deps: readonly string[];
  /** Left out for a workplan that was only read. */
  state?: JobState;
  /** 1 without dependencies. */
  level: number;
}

/** Puts every job on its level; jobs of one level stay in their order. */
export function drawnJobs(jobs: readonly Omit<DrawnJob, 'level'>[]): DrawnJob[] {
  const levels = levelsOf(new Map(jobs.map(({ id, deps }) => [id, deps])));
  return jobs.map((job) => ({ ...job, level: levels.get(job.id)! })).sort((a, b) => a.level - b.level);
}

/** A graph in the language of https://mermaid.js.org, which GitHub draws. */
export function renderMermaid(jobs: readonly DrawnJob[]): string {
  const names = new Map(jobs.map(({ id }, at) => [id, `j${at}`]));
  return [
    'flowchart LR',
    ...jobs.map(({ id, state }) => `  ${names.get(id)}["${stepOf(id)}${state ? ` · ${state}` : ''}"]`),
    ...jobs.flatMap(({ id, deps }) => deps.map((dep) => `  ${names.get(dep)} --> ${names.get(id)}`)),
  ].join('\n');
}

/** The part of a job's id behind its workplan. */
export function stepOf(id: string): string {
  return id.slice(id.indexOf('::') + 2);
}

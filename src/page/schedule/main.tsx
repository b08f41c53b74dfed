import { render, type JSX } from 'preact';
import { followTheme, ThemeButton } from '../theme.tsx';
import { GraphView } from './graph-view.tsx';
import { JobList } from './job-list.tsx';
import { JobPanel } from './job-panel.tsx';
import { jobs, plans, standing, start } from './live.ts';
import { Liveness, PlanChoice, Progress } from './overview.tsx';

function Page(): JSX.Element {
  return (
    <div class="page schedule">
      <header class="top">
        <p class="brand">
          CodeBatch<span class="title">schedule</span>
        </p>
        <PlanChoice />
        <nav aria-label="Page">
          <Liveness />
          <ThemeButton />
        </nav>
      </header>
      <main>{standing.value === 'locked' ? <Locked /> : <Shown />}</main>
    </div>
  );
}

function Locked(): JSX.Element {
  return (
    <div class="empty">
      <h1>This page needs a link that was not used yet.</h1>
      <p>
        <code>codebatch schedule page</code> prints one.
      </p>
    </div>
  );
}

function Shown(): JSX.Element {
  if (plans.value.length === 0)
    return (
      <div class="empty">
        <h1>{standing.value === 'live' ? 'There are no workplans yet.' : 'Opening …'}</h1>
        <p>
          <code>codebatch schedule expand WORKPLAN.md</code> adds one.
        </p>
      </div>
    );
  return (
    <>
      <Progress />
      <div class="work">
        <div>
          {jobs.value.size === 0 ? null : <GraphView />}
          <JobList />
        </div>
        <JobPanel />
      </div>
    </>
  );
}

followTheme();
render(<Page />, document.querySelector('#page')!);
void start();

import { render, type ComponentChildren, type JSX } from 'preact';
import { ConfigEffectSection } from './config-section.tsx';
import { Copyable } from './copy.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingPanel } from './finding-panel.tsx';
import { FindingsTable, NothingFound } from './findings-table.tsx';
import { Help } from './help.tsx';
import { HotSpots } from './hot-spots.tsx';
import { followKeyboard } from './keyboard.ts';
import { Accepted, Failures, Unknown } from './sections.tsx';
import { context, followAddress, isHelpShown, open, report, said, table } from './state.ts';
import { Surface } from './surface-section.tsx';
import { Text } from './text-view.tsx';
import { followTheme, ThemeButton } from './theme.tsx';
import { TopRules } from './top-rules.tsx';
import { Trend } from './trend.tsx';
import { Verdict } from './verdict.tsx';
import { counted } from './words.ts';

function Page(): JSX.Element {
  const trend = context.trend ?? [];
  return (
    <div class={open.value === undefined ? 'page' : 'page beside'}>
      <header class="top">
        <p class="brand">
          <Way to={context.ways?.home}>CodeBatch</Way>
          {context.title === undefined ? null : (
            <span class="title">
              <Way to={context.ways?.title}>
                <Text value={context.title} />
              </Way>
            </span>
          )}
        </p>
        <nav aria-label="Page">
          <button type="button" class="quiet" onClick={() => (isHelpShown.value = true)}>
            Keys <kbd>?</kbd>
          </button>
          <ThemeButton />
        </nav>
      </header>
      <main>
        <Verdict />
        {report.failures.length === 0 ? null : (
          <p class="alarm" role="note">
            Incomplete: {counted(report.failures.length, 'piece of work was', 'pieces of work were')} not
            done. See “Not done” below.
          </p>
        )}
        {table.findings.length === 0 && trend.length < 2 ? null : (
          <div class="overview">
            <HotSpots />
            <div class="beside-map">
              {trend.length < 2 ? null : <Trend points={trend} />}
              <TopRules />
            </div>
          </div>
        )}
        <section id="findings" aria-labelledby="findings-title">
          <h2 id="findings-title" class="unseen">
            Findings
          </h2>
          {table.findings.length === 0 ? (
            <NothingFound />
          ) : (
            <>
              <FilterBar />
              <FindingsTable />
            </>
          )}
        </section>
        <Surface />
        <ConfigEffectSection />
        <Accepted />
        <Unknown />
        <Failures />
      </main>
      <Foot />
      <FindingPanel />
      <Help />
      <p class="unseen" role="status" aria-live="polite">
        {said.value}
      </p>
    </div>
  );
}

/** A link to elsewhere on the same server; a page that stands alone has none. */
function Way({ to, children }: { to: string | undefined; children: ComponentChildren }): JSX.Element {
  return to?.startsWith('/') ? <a href={to}>{children}</a> : <>{children}</>;
}

function Foot(): JSX.Element {
  return (
    <footer>
      <p>
        <Text value={`${report.producer.name} ${report.producer.version}`} /> · pipeline{' '}
        <Text value={report.pipeline} />
        {report.head.files === undefined ? '' : ` · ${counted(report.head.files, 'file')}`} · fails on{' '}
        <Text value={report.fail_on.join(', ')} />
      </p>
      {report.reproduce === undefined ? null : (
        <Copyable label="the reproduce command" text={report.reproduce} />
      )}
    </footer>
  );
}

followTheme();
followKeyboard();
render(<Page />, document.getElementById('page')!);
followAddress();

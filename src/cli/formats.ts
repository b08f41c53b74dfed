import type { FileComplexity } from '../records/page-data.ts';
import type { Report } from '../records/report.ts';
import type { TextOf } from '../report/listed.ts';
import type { TerminalContext } from '../report/terminal.ts';

/** What formats read beside the report. */
export interface Beside {
  /** The texts that findings stand in. */
  texts?: TextOf;
  complexity?: readonly FileComplexity[];
}

/** What a renderer is given beside the report. Everything in it differs from run to run and from screen to screen. */
export interface RenderContext extends Beside {
  terminal: TerminalContext;
}

/** One form that a report can take. */
export interface Format {
  /** Of `report.<extension>` in a folder: no two formats share one. */
  extension: string;
  /** A few words for `--help`. */
  title: string;
  /** What it wants of a comparison beside the report. */
  reads?: readonly ('texts' | 'complexity')[];
  /** The whole text of the file, a line feed at its end. Renderers are loaded only when they are asked for. */
  render(report: Report, context: RenderContext): Promise<string>;
}

/** All formats by name, in the order of `--help`. A new one is one more entry. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'terminal',
    {
      extension: 'txt',
      title: 'text for people',
      render: async (report, { terminal }) => {
        const { renderTerminal } = await import('../report/terminal.ts');
        return `${renderTerminal(report, terminal)}\n`;
      },
    },
  ],
  [
    'json',
    {
      extension: 'json',
      title: 'the report record',
      render: async (report) => `${JSON.stringify(report, null, 2)}\n`,
    },
  ],
  [
    'sarif',
    {
      extension: 'sarif',
      title: 'SARIF 2.1.0',
      reads: ['texts'],
      render: async (report, { texts }) =>
        (await import('../report/sarif.ts')).renderSarif(report, texts ? { text: texts } : {}),
    },
  ],
  [
    'html',
    {
      extension: 'html',
      title: 'one page that needs no other file',
      reads: ['complexity'],
      render: async (report, { complexity }) =>
        (await import('../report/html.ts')).renderHtml(report, complexity ? { complexity } : {}),
    },
  ],
  [
    'markdown',
    {
      extension: 'md',
      title: 'GitHub-flavoured markdown, at most 1 MiB',
      render: async (report, { terminal: { elapsedMs, attributionMs, memo } }) => {
        const { renderMarkdown, SUMMARY_BYTES } = await import('../report/markdown.ts');
        return renderMarkdown(report, {
          maxBytes: SUMMARY_BYTES,
          ...(elapsedMs === undefined ? {} : { elapsedMs }),
          ...(attributionMs === undefined ? {} : { attributionMs }),
          ...(memo === undefined ? {} : { memo }),
        });
      },
    },
  ],
  [
    'junit',
    {
      extension: 'junit.xml',
      title: 'JUnit XML',
      render: async (report) => (await import('../report/junit.ts')).renderJunit(report),
    },
  ],
  [
    'gitlab',
    {
      extension: 'gitlab.json',
      title: 'GitLab Code Quality',
      render: async (report) =>
        (await import('../report/gitlab-code-quality.ts')).renderGitlabCodeQuality(report),
    },
  ],
  [
    'csv',
    {
      extension: 'csv',
      title: 'one line a finding',
      render: async (report) => (await import('../report/csv.ts')).renderCsv(report),
    },
  ],
]);

/** Formats with an option of their own that names their file: `--sarif FILE`. */
export const NAMED_FILES: readonly string[] = ['sarif', 'html'].filter((name) => FORMATS.has(name));

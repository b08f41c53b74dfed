import type { Finding, FindingClass, Place } from '../../src/records/finding.ts';
import type { TrendPoint } from '../../src/records/page-data.ts';
import type { Counts, Report } from '../../src/records/report.ts';
import type { SurfaceChange } from '../../src/records/surface.ts';
import { finding, report } from '../support/sample-report.ts';

const FOLDERS = [
  ['src/engine', 'snapshot shard plan run memo merge query'],
  ['src/engine/pool', 'worker queue lease'],
  ['src/compare', 'pair-files line-map match classify moved-blocks'],
  ['src/report/terminal', 'table colours width'],
  ['src/report/html', 'page style'],
  ['packages/web/client/components', 'chart table dialog menu tree grid'],
  ['packages/web/server', 'routes session headers'],
  ['tools/release', 'changelog publish version'],
  ['tests', 'engine_test compare_test report_test'],
] as const;

const RULES = [
  ['L101', 'warning', "Unused import 'partition'", "import { partition, groups } from './lists.ts';"],
  ['L103', 'info', "Parameter 'options' shadows variable from outer scope", 'function start(options) {'],
  [
    'L002',
    'hint',
    'Line too long (134 > 120)',
    'const found = entries.filter(({ path }) => path.startsWith(root));',
  ],
  [
    'M001',
    'warning',
    'Cyclomatic complexity of resolveAll is 23, over 15',
    'export async function resolveAll(roots) {',
  ],
  ['L102', 'warning', "Variable 'total' is never read", "const total = sum(counts) / 1_000; // 'per shard'"],
  [
    'P000',
    'error',
    'Syntax error: missing closing bracket',
    'const limits = { bytes: 1 << 20, entries: [1, 2, 3;',
  ],
  ['D001', 'info', 'The same 14 lines stand in 3 places', 'for (const shard of shards) {'],
  ['C001', 'warning', 'Import cycle: run.ts → plan.ts → run.ts', "import { planOf } from './plan.ts';"],
] as const;

const CLASSES: readonly FindingClass[] = [
  'new',
  'new',
  'new',
  'worsened',
  'fixed',
  'fixed',
  'gone',
  'softened',
  'edited',
  'moved',
  'unknown',
];

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Findings over a made-up repository, of every class. Equal counts give equal findings. */
export function madeFindings(count: number): Finding[] {
  const pick = chance(7);
  return Array.from({ length: count }, (_none, n) => {
    const [folder, files] = FOLDERS[pick(FOLDERS.length)]!;
    const names = files.split(' ');
    const [code, severity, message, source] = RULES[pick(RULES.length)]!;
    const language = folder === 'tests' ? 'python' : folder.startsWith('packages') ? 'tsx' : 'typescript';
    const name = `${names[pick(names.length)]!}${n < 300 ? '' : `-${pick(40)}`}`;
    const path = `${folder}/${name}.${{ python: 'py', tsx: 'tsx', typescript: 'ts' }[language]}`;
    const line = 1 + pick(900);
    const place: Place = {
      path,
      line,
      column: 8,
      end_line: line,
      end_column: 24,
      severity,
      message,
      symbol: `${name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())}.start`,
      excerpt: [`  ${source}`, '  // what follows is left as it was', '  return counted(found);'],
    };
    return classed(
      { ...place, code, id: (n + 0x1a2b3c4d).toString(16), language },
      CLASSES[pick(CLASSES.length)]!,
    );
  });
}

function classed(fields: Partial<Finding>, kind: FindingClass): Finding {
  const made = finding({ ...fields, class: kind });
  if (kind === 'unknown') return { ...made, reason: 'the head file does not parse' };
  if (kind === 'new' || kind === 'fixed' || kind === 'gone') return { ...made, pass: 0 };
  const { path, line, column, end_line, end_column, message, excerpt = [] } = made;
  const was = excerpt.map((one) => one.replace('partition, groups', 'groups').replace('1_000', '100'));
  const base: Place = {
    path: kind === 'moved' ? path.replace('src/', 'lib/') : path,
    line: Math.max(1, line - 12),
    column,
    end_line: Math.max(1, end_line - 12),
    end_column,
    severity: kind === 'worsened' ? 'hint' : made.severity,
    message: kind === 'edited' ? message : message.replace('23', '17'),
    excerpt: was,
  };
  return { ...made, base, pass: kind === 'moved' ? 7 : 6 };
}

/** A report whose lists and counts are those of the findings. */
export function reportOf(findings: readonly Finding[], fields: Partial<Report> = {}): Report {
  const of = (...classes: FindingClass[]): Finding[] => findings.filter((one) => classes.includes(one.class));
  const count = (one: FindingClass): number => of(one).length;
  const regressions = of('new', 'worsened');
  const improvements = of('fixed', 'softened', 'gone');
  const made = report({
    regressions,
    improvements,
    unknown: of('unknown'),
    carried: of('edited', 'moved'),
    verdict: `${regressions.length} regressions, ${improvements.length} improvements.`,
    unchanged_count: 1204,
    ...fields,
  });
  const counts: Counts = {
    ...made.counts,
    regressions: regressions.length,
    improvements: improvements.length,
    new: count('new'),
    worsened: count('worsened'),
    fixed: count('fixed'),
    softened: count('softened'),
    gone: count('gone'),
    edited: count('edited'),
    moved: count('moved'),
    unknown: count('unknown'),
    unchanged: made.unchanged_count,
    accepted: made.accepted.length,
    surface: made.surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
  };
  return { ...made, counts };
}

const SURFACE: readonly SurfaceChange[] = [
  {
    id: '5f000001',
    change: 'changed',
    symbol: 'resolveAll',
    path: 'src/engine/run.ts',
    line: 42,
    column: 1,
    signature: 'export async function resolveAll(roots: readonly string[], limit: number): Promise<Found[]>',
    base: {
      path: 'src/engine/run.ts',
      line: 40,
      signature: 'export async function resolveAll(roots: readonly string[]): Promise<Found[]>',
    },
    reason: 'a parameter was added that callers must give',
  },
  {
    id: '5f000002',
    change: 'removed',
    symbol: 'Pool.drain',
    path: 'src/engine/pool/queue.ts',
    line: 88,
    column: 3,
    base: { path: 'src/engine/pool/queue.ts', line: 88, signature: 'drain(): Promise<void>' },
  },
  {
    id: '5f000003',
    change: 'added',
    symbol: 'colourOf',
    path: 'src/report/terminal/colours.ts',
    line: 12,
    column: 1,
    signature: 'export function colourOf(kind: Kind): string',
  },
];

/** A report that has something of everything. */
export function richReport(count: number): Report {
  const findings = madeFindings(count);
  const accepted = madeFindings(count + 3)
    .slice(-3)
    .map((one, n) => ({
      ...one,
      class: 'new' as const,
      accepted: { reason: n === 0 ? 'generated code' : 'ticket 812' },
    }));
  return reportOf(findings, {
    accepted,
    surface: [...SURFACE],
    config_effect: {
      edits: ['severity of L003: warning → off', 'ignore: added "packages/web/vendor/**"'],
      hidden: madeFindings(count + 6).slice(-3),
      lowered: [],
      raised: [],
      added: [],
      silenced: [],
    },
    attribution: {
      commits: [
        {
          commit: 'c0ffee1234567890c0ffee1234567890c0ffee12',
          subject: 'engine: resolve roots in one walk',
          findings: findings.slice(0, 20).map(({ id }) => id),
        },
      ],
      unattributed: [],
      compared_commits: 4,
      compared_files: 31,
    },
    failures: [
      {
        code: 'timed_out',
        message: 'The rule took longer than 10 s.',
        path: 'packages/web/client/components/tree.tsx',
        task_id: '04_lint',
      },
    ],
    skipped: [{ path: 'packages/web/vendor/bundle.js', side: 'head', reason: 'over 1 MiB' }],
    notes: ['The head has no lock file; versions of packages were not compared.'],
    reproduce: 'codebatch check --base 1f2e3d4c5b --head 9a8b7c6d5e --fail-on warning',
  });
}

/** Counts of some batches, oldest first. */
export function madeTrend(batches: number): TrendPoint[] {
  const pick = chance(3);
  let all = 1100;
  return Array.from({ length: batches }, (_none, n) => {
    const regressions = pick(4) === 0 ? 0 : pick(30);
    const improvements = pick(26);
    all += regressions - improvements;
    const counts = { ...report({}).counts, regressions, improvements, new: regressions, fixed: improvements };
    return { label: (0xabc0000 + n * 4099).toString(16), counts: { ...counts, unchanged: all } };
  });
}

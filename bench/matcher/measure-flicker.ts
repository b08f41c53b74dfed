import type { SideFinding } from '../../src/compare/side.ts';
import type { Answer } from './column.ts';
import { COLUMNS } from './columns.ts';
import { ours } from './columns/ours.ts';
import { sonarPasses } from './columns/sonar-passes.ts';
import { disagreements, type Disagreement } from './disagreements.ts';
import { gitLines } from './git-lines.ts';
import { readAsSame } from './line-exact.ts';
import { openFindings } from './open-findings.ts';
import { withRealSides, type CommitPair } from './real-sides.ts';

/** What one column says of some pairs of trees, counted. */
export interface Tally {
  reportedNew: number;
  reportedFixed: number;
  /** Reported as fixed and as new although a reader sees that it is the same finding. */
  flicker: number;
  /** Seconds that the comparison took. */
  seconds: number;
}

/** Two neighbours compared by every column. */
export interface Flicker {
  /** Unsuppressed findings. */
  baseFindings: number;
  headFindings: number;
  /** Those of the head in files whose path, content or findings are not what they were. */
  openFindings: number;
  columns: ReadonlyMap<string, Tally>;
  /** Of ours with the line-exact reading and with SonarQube's tracker. */
  disagreements: { reading: Disagreement[]; sonar: Disagreement[] };
}

/** Computes the findings of two commits and counts what every column reports of them. */
export function measureFlicker(pair: CommitPair & { label: string }, store: string): Promise<Flicker> {
  return withRealSides(pair, store, async ({ repository, base, head }) => {
    const git = await gitLines(repository.root, pair.base, pair.head);
    const reading = { base, head, git };
    const columns = new Map<string, Tally>();
    const answers = new Map<string, Answer>();
    for (const column of COLUMNS) {
      const started = performance.now();
      const answer = column.compare(base, head);
      columns.set(column.name, {
        reportedNew: answer.isNew.size,
        reportedFixed: answer.isFixed.size,
        flicker: readAsSame(answer.isFixed, answer.isNew, reading).size,
        seconds: (performance.now() - started) / 1000,
      });
      answers.set(column.name, answer);
    }
    const open = openFindings(base, head);
    const bases = [...open.base.values()].flat();
    const heads = [...open.head.values()].flat();
    const against = (other: ReadonlyMap<SideFinding, SideFinding>): Disagreement[] =>
      disagreements({
        label: pair.label,
        sides: { base, head },
        findings: { bases, heads },
        ours: answers.get(ours.name)!.identity!,
        other,
      });
    return {
      baseFindings: open.settled.size + bases.length,
      headFindings: open.settled.size + heads.length,
      openFindings: heads.length,
      columns,
      disagreements: {
        reading: against(readAsSame(bases, heads, reading)),
        sonar: against(answers.get(sonarPasses.name)!.identity!),
      },
    };
  });
}

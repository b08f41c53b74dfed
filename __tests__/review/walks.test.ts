import { describe, expect, it } from '@jest/globals';
import type { Severity } from '../../src/records/output.ts';
import { introductions } from '../../src/review/introductions.ts';
import type { Ancestor, Lineage } from '../../src/review/lineage.ts';
import type { Outcome } from '../../src/review/outcome.ts';
import { resolutions } from '../../src/review/resolutions.ts';
import type { Fate, Follower, Standing } from '../../src/review/step.ts';

/** A commit of a made history: its parents, and how bad the one finding is in it. */
interface Made {
  parents: string[];
  has: Severity | 'absent' | 'unknown';
}

const standing = (severity: Severity): Standing => ({
  path: 'a.py',
  scope: 'shard',
  index: 0,
  severity,
  suppressed: false,
});

/** The first commit is the base, the last the head; parents stand before their children. */
function history(commits: Record<string, Made>): { lineage: Lineage; steps: Follower; onCommit: () => void } {
  const names = Object.keys(commits);
  const [base, head] = [names[0]!, names.at(-1)!];
  const ancestors = names.map((commit): [string, Ancestor] => [
    commit,
    {
      commit,
      tree: commit,
      subject: commit,
      parents: commits[commit]!.parents,
      isInRange: commit !== base,
      isCut: false,
    },
  ]);
  const fate = (commit: string): Fate => {
    const { has } = commits[commit]!;
    return has === 'absent' || has === 'unknown' ? has : standing(has);
  };
  return {
    lineage: { commits: new Map(ancestors), order: names.slice(1).reverse(), base, head, starts: [base] },
    steps: {
      earlier: async (_standing, { before }) => fate(before),
      later: async (_standing, { after }) => fate(after),
      touches: async () => true,
    },
    onCommit: () => undefined,
  };
}

async function worsened(commits: Record<string, Made>, now: Severity): Promise<Outcome> {
  const [outcome] = await introductions(
    [{ id: 'x', class: 'worsened', standing: standing(now) }],
    history(commits),
  );
  return outcome!;
}

async function softened(commits: Record<string, Made>, was: Severity, left: Severity): Promise<Outcome> {
  const [outcome] = await resolutions(
    [{ id: 'x', standing: standing(was), left: { severity: left } }],
    history(commits),
  );
  return outcome!;
}

describe('the walk through history', () => {
  it('names the last commit that made a finding as bad as it is, not the one that brought it', async () => {
    const commits: Record<string, Made> = {
      base: { parents: [], has: 'info' },
      one: { parents: ['base'], has: 'error' },
      two: { parents: ['one'], has: 'info' },
      three: { parents: ['two'], has: 'warning' },
      four: { parents: ['three'], has: 'error' },
      five: { parents: ['four'], has: 'error' },
    };
    expect(await worsened(commits, 'error')).toEqual({ finding: 'x', commit: 'four' });
  });

  it('names the last commit that made a finding as mild as it is', async () => {
    const commits: Record<string, Made> = {
      base: { parents: [], has: 'error' },
      one: { parents: ['base'], has: 'info' },
      two: { parents: ['one'], has: 'error' },
      three: { parents: ['two'], has: 'warning' },
      four: { parents: ['three'], has: 'info' },
      five: { parents: ['four'], has: 'info' },
    };
    expect(await softened(commits, 'error', 'info')).toEqual({ finding: 'x', commit: 'four' });
    expect(await softened(commits, 'error', 'warning')).toEqual({ finding: 'x', commit: 'three' });
  });

  it('goes down the branch that brought it, whichever parent of the merge that is', async () => {
    for (const parents of [
      ['left', 'right'],
      ['right', 'left'],
    ]) {
      const commits: Record<string, Made> = {
        base: { parents: [], has: 'info' },
        right: { parents: ['base'], has: 'error' },
        left: { parents: ['base'], has: 'info' },
        merge: { parents, has: 'error' },
        head: { parents: ['merge'], has: 'error' },
      };
      expect(await worsened(commits, 'error')).toEqual({ finding: 'x', commit: 'right' });
      const turned = Object.fromEntries(
        Object.entries(commits).map(([name, made]): [string, Made] => [
          name,
          { ...made, has: made.has === 'error' ? 'info' : 'error' },
        ]),
      );
      expect(await softened(turned, 'error', 'info')).toEqual({ finding: 'x', commit: 'right' });
    }
  });

  it('looks past what cannot be looked into when the finding stood before it as well', async () => {
    const commits: Record<string, Made> = {
      base: { parents: [], has: 'info' },
      one: { parents: ['base'], has: 'error' },
      broken: { parents: ['one'], has: 'unknown' },
      head: { parents: ['broken'], has: 'error' },
    };
    expect(await worsened(commits, 'error')).toEqual({ finding: 'x', commit: 'one' });
  });

  it('names no commit when what it finds at the head is what the base had', async () => {
    const commits: Record<string, Made> = {
      base: { parents: [], has: 'error' },
      head: { parents: ['base'], has: 'error' },
    };
    const reason = expect.stringContaining('one finding in base and head') as unknown;
    expect(await worsened(commits, 'error')).toEqual({ finding: 'x', reason });
    expect(await softened(commits, 'error', 'info')).toEqual({ finding: 'x', reason });
  });
});

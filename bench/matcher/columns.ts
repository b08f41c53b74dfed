import type { Column } from './column.ts';
import { changedLines } from './columns/changed-lines.ts';
import { lineMultiset } from './columns/line-multiset.ts';
import { ours } from './columns/ours.ts';
import { placeKey } from './columns/place-key.ts';
import { rollingHash } from './columns/rolling-hash.ts';
import { sonarPasses } from './columns/sonar-passes.ts';

/** All ways of comparing that the tables show, ours first. */
export const COLUMNS: readonly Column[] = [
  ours,
  sonarPasses,
  rollingHash,
  lineMultiset,
  changedLines,
  placeKey,
];

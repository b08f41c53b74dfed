import { z } from 'zod';
import { SEVERITIES } from './output.ts';

export const FINDING_CLASSES = [
  'new',
  'worsened',
  'edited',
  'moved',
  'unchanged',
  'softened',
  'fixed',
  'gone',
  'rule_changed',
  'unknown',
] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

/** Where a finding stands on one side. Lines and columns are 1-based. */
export const placeSchema = z.looseObject({
  path: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  end_line: z.int().min(1),
  end_column: z.int().min(1),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  symbol: z.string().optional(),
  /** The source lines of the place, at most five. */
  excerpt: z.array(z.string()).optional(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * A diagnostic as the comparison sees it. The top-level place is the head's, or the base's for `fixed` and `gone`
 * (and for `unknown` and `rule_changed` when only the base has it); `base` is the matched other side.
 */
export const findingSchema = placeSchema.extend({
  /** 8 hex digits, `-2`, `-3` for twins: equal on every machine. */
  id: z.string(),
  class: z.enum(FINDING_CLASSES),
  code: z.string(),
  task_id: z.string(),
  language: z.string().optional(),
  /** `base` where the finding stands in the base alone: then its place is the base's. */
  side: z.literal('base').optional(),
  base: placeSchema.optional(),
  /** The pass of the matcher that paired the two sides, 0 when nothing did. */
  pass: z.int().min(0).optional(),
  /** Why it has this class, when that is not plain: `head file did not parse`. */
  reason: z.string().optional(),
  /** Someone accepted it, and why. */
  accepted: z.looseObject({ reason: z.string() }).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

import { z } from 'zod';
import { findingSchema } from './finding.ts';

/**
 * What a change's own edit of the configuration, and the suppression comments it adds, do to the findings of the head:
 * both configurations over the same snapshot. Absent from a report when neither was touched.
 */
export const configEffectSchema = z.looseObject({
  /** One sentence for each edit: `severity of L003: warning → off`. */
  edits: z.array(z.string()),
  /** Findings that the base's configuration shows and the head's does not. */
  hidden: z.array(findingSchema),
  /** Findings whose severity the head's configuration lowers; `base` holds the base's severity. */
  lowered: z.array(findingSchema),
  /** Findings whose severity it raises. */
  raised: z.array(findingSchema),
  /** Findings that only the head's configuration shows. */
  added: z.array(findingSchema),
  /** Findings that the change silences by a comment, and new ones that arrive silenced. */
  silenced: z.array(findingSchema),
  /** False when the check kept to the base's configuration: the lists then say what the head's would do. */
  obeyed: z.boolean().optional(),
  /** Files that could not be analysed under both configurations; what the edit does there is not known. */
  unknown: z.array(z.string()).optional(),
});
export type ConfigEffect = z.infer<typeof configEffectSchema>;

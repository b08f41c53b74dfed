import { z } from 'zod';

/** What every failing command prints with `--json`. */
export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    message: z.string(),
    hints: z.array(z.string()),
    details: z.record(z.string(), z.unknown()),
  }),
});
export type ErrorRecord = z.infer<typeof errorSchema>;

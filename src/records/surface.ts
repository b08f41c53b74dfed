import { z } from 'zod';
import { SYMBOL_TYPES } from './output.ts';

/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
export const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'] as const;

/** A change of the public surface: a name that other modules could import, and how it could be used. */
export const surfaceChangeSchema = z.looseObject({
  /** Short and the same on every machine, as with findings. */
  id: z.string(),
  change: z.enum(SURFACE_CHANGES),
  /** The exported name; members of classes as `Class.method`. */
  symbol: z.string(),
  symbol_type: z.enum(SYMBOL_TYPES).optional(),
  /** Where it stands in the head, or stood in the base when it was removed. */
  path: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  /** Head's declaration without its body, white space aside; absent when removed. */
  signature: z.string().optional(),
  /** The base's side; absent when added. */
  base: z
    .looseObject({ path: z.string(), line: z.int().min(1), signature: z.string().optional() })
    .optional(),
  /** One clause: `a parameter was removed`. */
  reason: z.string().optional(),
});
export type SurfaceChange = z.infer<typeof surfaceChangeSchema>;

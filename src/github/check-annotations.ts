import { z } from 'zod';

/** Annotations that one request takes. */
const BATCH = 50;

/** An annotation as the API takes it. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
  raw_details?: string;
}

/** One that stands, as the API tells it. */
export const annotationSchema = z.looseObject({
  path: z.string(),
  start_line: z.int(),
  end_line: z.int(),
  annotation_level: z.string().nullish(),
  title: z.string().nullish(),
});

/** What tells annotations apart: their titles hold the id of the finding. */
export function keyOf(one: z.infer<typeof annotationSchema> | CheckAnnotation): string {
  return JSON.stringify([one.path, one.start_line, one.end_line, one.annotation_level, one.title]);
}

/** As many as one request takes in each; one empty batch where there are none. */
export function batchesOf(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += BATCH) batches.push(annotations.slice(at, at + BATCH));
  return batches.length === 0 ? [[]] : batches;
}

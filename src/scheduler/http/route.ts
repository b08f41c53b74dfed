import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  hints: z.array(z.string()),
  details: z.record(z.string(), z.unknown()),
  error: z.string(),
});

/** What every failing route answers (RFC 9457). */
export const PROBLEM = {
  description: 'What is wrong, and what to do about it.',
  content: { 'application/problem+json': { schema: problemSchema } },
} as const;

interface Given<Method, Path, Answer, Request> {
  method: Method;
  path: Path;
  /** One sentence. */
  summary: string;
  answer: Answer;
  request?: Request;
}

/** Describes a route that answers with JSON. */
export function jsonRoute<
  Method extends 'get' | 'post' | 'put',
  Path extends string,
  Answer extends z.ZodType,
  Request extends NonNullable<RouteConfig['request']>,
>({ method, path, summary, answer, request }: Given<Method, Path, Answer, Request>) {
  return createRoute({
    method,
    path,
    summary,
    request: (request ?? {}) as Request,
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      '4XX': PROBLEM,
      '5XX': PROBLEM,
    },
  });
}

/** A body that is one JSON object. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true as const, content: { 'application/json': { schema } } };
}

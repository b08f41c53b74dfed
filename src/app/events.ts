import { z } from 'zod';
import { commitId } from '../records/origin.ts';

/** What every event has of which something follows. All of it is GitHub's word, once the signature holds. */
const about = {
  action: z.string(),
  installation: z.looseObject({ id: z.int().min(1) }),
  repository: z.looseObject({
    id: z.int().min(1),
    full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    html_url: z.string(),
  }),
};

const person = z.looseObject({ login: z.string().min(1), type: z.string() });

/** A time as GitHub gives it, ISO 8601. */
const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

export const workflowRunEvent = z.looseObject({
  ...about,
  workflow_run: z.looseObject({ run_started_at: time.nullish(), created_at: time }),
});

export const checkRunEvent = z.looseObject({
  ...about,
  check_run: z.looseObject({
    id: z.int().min(1),
    name: z.string(),
    head_sha: commitId,
    external_id: z.string().nullish(),
    app: z.looseObject({ id: z.int() }).nullish(),
  }),
  requested_action: z.looseObject({ identifier: z.string() }).nullish(),
  sender: person,
});

export const pullRequestEvent = z.looseObject({
  ...about,
  pull_request: z.looseObject({ number: z.int().min(1), merged: z.boolean().nullish() }),
});

export const issueCommentEvent = z.looseObject({
  ...about,
  issue: z.looseObject({ number: z.int().min(1), pull_request: z.looseObject({}).nullish() }),
  comment: z.looseObject({ id: z.int().min(1), body: z.string().nullish() }),
  sender: person,
});

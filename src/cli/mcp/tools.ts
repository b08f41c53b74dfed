import { JOB_KINDS, KINDS_FOR_AGENTS } from '../../scheduler/payload.ts';

/** A tool as https://modelcontextprotocol.io describes one. What an agent sends is checked again by the server. */
export interface DescribedTool {
  name: 'claim' | 'heartbeat' | 'complete' | 'fail' | 'enqueue';
  description: string;
  inputSchema: {
    type: 'object';
    properties: Record<string, object>;
    required?: string[];
    additionalProperties: false;
  };
}

const text = (description: string): object => ({ type: 'string', description });
const job = text('The id of a job that claim gave.');

export const TOOLS: readonly DescribedTool[] = [
  {
    name: 'claim',
    description:
      'Takes a job to do. Its lease is kept alive until complete or fail is called. An empty list means that there is nothing to do now.',
    inputSchema: {
      type: 'object',
      properties: {
        lane: { type: 'integer', description: 'Only jobs of this lane.' },
        kinds: {
          type: 'array',
          items: { type: 'string', enum: [...JOB_KINDS] },
          description: `Only jobs with these kinds of payload; ${KINDS_FOR_AGENTS.join(', ')} when left out.`,
        },
        wait: {
          type: 'number',
          minimum: 0,
          maximum: 30,
          description: 'Seconds to wait for a job; 0 when left out.',
        },
      },
      additionalProperties: false,
    },
  },
  {
    name: 'heartbeat',
    description: 'Asks whether a job is still ours. Call it before anything that cannot be undone.',
    inputSchema: { type: 'object', properties: { job }, required: ['job'], additionalProperties: false },
  },
  {
    name: 'complete',
    description: 'Says that a job is done, with what it made.',
    inputSchema: {
      type: 'object',
      properties: {
        job,
        artifacts: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: text('A relative path. Either one .diff or files, never both.'),
              text: text('The content.'),
            },
            required: ['name', 'text'],
            additionalProperties: false,
          },
        },
      },
      required: ['job'],
      additionalProperties: false,
    },
  },
  {
    name: 'fail',
    description: 'Says that a job could not be done.',
    inputSchema: {
      type: 'object',
      properties: {
        job,
        error: text('Why, in one sentence.'),
        retry: { type: 'boolean', description: 'false: nobody needs to try it again. true when left out.' },
      },
      required: ['job', 'error'],
      additionalProperties: false,
    },
  },
  {
    name: 'enqueue',
    description: 'Adds a job for anybody: an idea or a finding that is not to be lost.',
    inputSchema: {
      type: 'object',
      properties: {
        id: text('A name that no other job has.'),
        payload: text('A pointer such as @doc:…, @file:…, @cmd:…, @url:…, @git:… or @gh:….'),
        lane: { type: 'integer' },
        deps: {
          type: 'array',
          items: { type: 'string' },
          description: 'Ids of jobs that must be done before.',
        },
      },
      required: ['id', 'payload'],
      additionalProperties: false,
    },
  },
];

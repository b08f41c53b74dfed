import { z } from 'zod';
import type { GithubRepository } from './repository.ts';

/** An artifact of a run, as GitHub lists it. Its name and its content are the run's own. */
export interface RunArtifact {
  id: number;
  name: string;
  /** Packed. */
  bytes: number;
}

const PERMISSION = 'actions: read';

/** Pages of 100 artifacts; a run may have 500 and more, and what is looked for is among the last. */
const PAGES = 20;

const listSchema = z.looseObject({
  artifacts: z.array(
    z.looseObject({
      id: z.int().min(1),
      name: z.string(),
      size_in_bytes: z.int().min(0),
      expired: z.boolean(),
    }),
  ),
});

const bodySchema = z.custom<ReadableStream<Uint8Array>>((body) => body instanceof ReadableStream);

/** What all attempts of a run uploaded and what is still there. Throws `GithubError`. */
export async function listArtifacts(github: GithubRepository, run: number): Promise<RunArtifact[]> {
  const { entries } = await github.list(
    {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { run_id: run },
      undone: 'The artifacts of the run could not be listed',
      permission: PERMISSION,
      answer: listSchema,
    },
    ({ artifacts }) => artifacts,
    { maxPages: PAGES },
  );
  return entries
    .filter(({ expired }) => !expired)
    .map(({ id, name, size_in_bytes: bytes }) => ({ id, name, bytes }));
}

/**
 * The zip of an artifact, as it comes over the wire: whoever reads it counts its bytes. Reading fails where the
 * connection breaks. Throws `GithubError` where nothing comes.
 */
export function openArtifact(github: GithubRepository, id: number): Promise<ReadableStream<Uint8Array>> {
  return github.call({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    parameters: { artifact_id: id },
    undone: 'The artifact could not be downloaded',
    permission: PERMISSION,
    answer: bodySchema,
    isStream: true,
  });
}

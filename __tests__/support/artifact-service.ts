/** A request of one of the services of a run, with the claims of its token. */
export interface ServiceCall {
  method: string;
  body: Record<string, string>;
  /** Makes a signed address of a blob. */
  sign: (blob: string) => string;
  blobSize: (blob: string) => number | undefined;
  /** Whose job asks: the run's and the job's backend ids, and the refs that its token may see. */
  run: string;
  job: string;
  ref: string;
  baseRefs: readonly string[];
}

export interface ServiceAnswer {
  status: number;
  body: Record<string, unknown>;
}

interface KeptArtifact {
  id: number;
  name: string;
  run: string;
  job: string;
  blob: string;
  size?: string;
  digest?: string;
}

/** Artifacts of runs, by the JSON routes of `github.actions.results.api.v1.ArtifactService`. */
export class ArtifactService {
  readonly artifacts: KeptArtifact[] = [];
  /** A file name that the blob's answer carries in place of the true one. */
  fileName: string | undefined;

  answer(call: ServiceCall): ServiceAnswer {
    const { method, body, run, job } = call;
    if (body['workflow_run_backend_id'] !== run) return failed(403, 'permission_denied', 'another run');
    const mine = this.artifacts.filter((one) => one.run === run);
    const kept = mine.find(({ name }) => name === body['name']);
    if (method === 'CreateArtifact') {
      if (kept)
        return failed(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const id = this.artifacts.length + 1;
      const blob = `artifact-${id}`;
      this.artifacts.push({ id, name: body['name']!, run, job, blob });
      return { status: 200, body: { ok: true, signed_upload_url: call.sign(blob) } };
    }
    if (method === 'FinalizeArtifact') {
      if (!kept || `${call.blobSize(kept.blob)}` !== body['size'])
        return failed(400, 'invalid_argument', 'no such upload');
      kept.size = body['size'];
      if (body['hash'] !== undefined) kept.digest = body['hash'];
      return { status: 200, body: { ok: true, artifact_id: `${kept.id}` } };
    }
    if (method === 'ListArtifacts') return { status: 200, body: { artifacts: listed(mine, body) } };
    if (method === 'GetSignedArtifactURL') {
      if (kept?.size === undefined) return failed(404, 'not_found', 'no such artifact');
      const name = encodeURIComponent(this.fileName ?? `${kept.name}.zip`);
      return { status: 200, body: { signed_url: `${call.sign(kept.blob)}&name=${name}` } };
    }
    return failed(404, 'bad_route', method);
  }
}

function listed(artifacts: readonly KeptArtifact[], filters: Record<string, string>): unknown[] {
  const { name_filter: name, id_filter: id } = filters;
  return artifacts
    .filter((one) => one.size !== undefined)
    .filter((one) => (name === undefined || one.name === name) && (id === undefined || `${one.id}` === id))
    .map((one) => ({
      workflow_run_backend_id: one.run,
      workflow_job_run_backend_id: one.job,
      database_id: `${one.id}`,
      name: one.name,
      size: one.size,
      created_at: '2001-01-01T00:00:00Z',
      ...(one.digest === undefined ? {} : { digest: one.digest }),
    }));
}

export function failed(status: number, code: string, msg: string): ServiceAnswer {
  return { status, body: { code, msg } };
}

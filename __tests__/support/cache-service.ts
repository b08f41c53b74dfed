import { failed, type ServiceAnswer, type ServiceCall } from './artifact-service.ts';

interface CacheEntry {
  id: number;
  key: string;
  version: string;
  /** The ref that wrote it: seen from there and from whatever is based on it. */
  scope: string;
  blob: string;
  complete: boolean;
}

/** The cache of a repository, by the JSON routes of `github.actions.results.api.v1.CacheService`. */
export class CacheService {
  readonly entries: CacheEntry[] = [];
  /** What a read-only token hears. */
  writeDenied = false;
  /** Finds nothing, whatever there is. */
  blind = false;

  answer(call: ServiceCall): ServiceAnswer {
    if (call.method === 'CreateCacheEntry') return this.create(call);
    if (call.method === 'FinalizeCacheEntryUpload') return this.finalize(call);
    if (call.method === 'GetCacheEntryDownloadURL') return this.find(call);
    return failed(404, 'bad_route', call.method);
  }

  /** Keys of all whole entries, in the order in which they were written. */
  keys(): string[] {
    return this.entries.filter(({ complete }) => complete).map(({ key }) => key);
  }

  private create({ body, ref, sign }: ServiceCall): ServiceAnswer {
    const { key = '', version = '' } = body;
    if (this.writeDenied)
      return { status: 200, body: { ok: false, message: 'cache write denied: the token is read-only' } };
    if (this.entries.some((one) => one.key === key && one.version === version && one.scope === ref))
      return failed(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    const id = this.entries.length + 1;
    this.entries.push({ id, key, version, scope: ref, blob: `cache-${id}`, complete: false });
    return { status: 200, body: { ok: true, signed_upload_url: sign(`cache-${id}`) } };
  }

  private finalize({ body, ref, blobSize }: ServiceCall): ServiceAnswer {
    const entry = this.entries.find((one) => one.key === body['key'] && one.scope === ref && !one.complete);
    if (!entry || `${blobSize(entry.blob)}` !== body['size_bytes'])
      return failed(400, 'invalid_argument', 'no such upload');
    entry.complete = true;
    return { status: 200, body: { ok: true, entry_id: `${entry.id}` } };
  }

  /** The exact key, then prefixes in their order; in each scope in its order, the newest first. */
  private find({ body, ref, baseRefs, sign }: ServiceCall): ServiceAnswer {
    if (this.blind) return { status: 200, body: { ok: false } };
    const keys = [body['key']!, ...((body['restore_keys'] ?? []) as string[])];
    for (const scope of [ref, ...baseRefs])
      for (const [n, wanted] of keys.entries()) {
        const found = this.entries.findLast(
          ({ key, version, complete, ...entry }) =>
            complete &&
            entry.scope === scope &&
            version === body['version'] &&
            (key === wanted || (n > 0 && key.startsWith(wanted))),
        );
        if (found)
          return {
            status: 200,
            body: { ok: true, signed_download_url: sign(found.blob), matched_key: found.key },
          };
      }
    return { status: 200, body: { ok: false } };
  }
}

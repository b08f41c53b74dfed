import { realpathSync } from 'node:fs';
import { embeddedStore } from '../review/embedded-store.ts';
import { registry } from '../tasks/registry.ts';
import { engineDigest } from './engine-digest.ts';
import type { ModeContext } from './mode.ts';
import { MemoCache, type RestoredMemo } from './transfer/memo-cache.ts';
import { memoSaving } from './transfer/memo-saving.ts';

/** The memo of the checkout's store, as far as this step shares it with other runs. */
export class SharedMemo {
  private readonly context: ModeContext;
  private readonly cache: MemoCache | undefined;
  private restored: RestoredMemo | undefined;

  /** @param root top of the checkout */
  constructor(context: ModeContext, root: string) {
    const { log, facts, env, inputs } = context;
    this.context = context;
    // A store of one's own is kept by whoever asked for it.
    if (!inputs.memo || inputs.storePath !== undefined) return;
    this.cache = new MemoCache({
      log,
      env,
      temp: realpathSync(facts.temp),
      root: embeddedStore(root, env).root,
      engineDigest: engineDigest(registry),
    });
  }

  /** Fills the store with what earlier runs remembered. @param segments the first hex digits of what is worked on */
  async restore(segments?: readonly string[]): Promise<void> {
    const withDelta = this.context.facts.event === 'pull_request';
    this.restored = await this.cache?.restore({ withDelta, ...(segments ? { segments } : {}) });
  }

  /** Saves what is new, where this run may. */
  async save(): Promise<void> {
    if (this.restored) await this.cache?.save(this.restored, memoSaving(this.context.facts));
  }
}

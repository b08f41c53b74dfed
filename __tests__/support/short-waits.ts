/**
 * Loaded before a program: every wait of a second or more takes a hundredth of it. So the services' clients make all
 * their attempts, as they do in earnest, and nobody waits for them.
 */
const wait = globalThis.setTimeout;

globalThis.setTimeout = Object.assign(
  (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    wait(work, ms >= 1000 ? ms / 100 : ms, ...args),
  { __promisify__: wait.__promisify__ },
) as typeof setTimeout;

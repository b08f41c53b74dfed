/** The module that worker threads run: a source file or a built one, whichever this is. */
export const workerEntry = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);

/** What it ends with when a signal ends it. */
export const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What the program ends with, and what each means. One table for `main`, `api` and the documents. */
export const EXIT_CODES = [
  { code: 0, means: 'done, and what was judged is as it should be' },
  { code: 1, means: 'done, and what was judged failed or is incomplete' },
  { code: 2, means: "a person's mistake: nothing was done" },
  { code: 3, means: 'a fault of codebatch or of the machine' },
  { code: SIGNAL_CODES.SIGHUP, means: 'the terminal was closed' },
  { code: SIGNAL_CODES.SIGINT, means: 'interrupted' },
  { code: SIGNAL_CODES.SIGTERM, means: 'ended from outside' },
] as const;

/** What the program ends with, and what each means. One table for `main`, `api` and the documents. */
export const EXIT_CODES = [
  { code: 0, means: 'done, and what was judged is as it should be' },
  { code: 1, means: 'done, and what was judged failed or is incomplete' },
  { code: 2, means: "a person's mistake: nothing was done" },
  { code: 3, means: 'a fault of codebatch or of the machine' },
  { code: 129, means: 'the terminal was closed' },
  { code: 130, means: 'interrupted' },
  { code: 143, means: 'ended from outside' },
] as const;

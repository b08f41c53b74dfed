/** What the matcher found equal, by pass: `pass` of a finding is an index into this. */
export const PASSES = [
  'nothing',
  'the same file on both sides',
  'the same content on both sides',
  'the same rule on the line that the diff maps to',
  'the same rule, symbol, message and source line',
  'the same rule in the same surrounding lines, which occur once on each side',
  'the same rule and symbol on a line that was edited in place',
  'the same rule in a block of lines that moved',
] as const;

/** A line as evidence: white space does not count, so that re-indenting and re-wrapping keep it. */
export function normaliseLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** A message with its numbers and quoted names masked: `Line too long (130 > 120)` and `(140 > 120)` say the same. */
export function maskMessage(message: string): string {
  return message.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "'…'").replace(/\d+/g, '#');
}

/** How alike two lines are, 0 to 1: twice the longest common subsequence of characters over both lengths. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  // Beyond this a line is no line that a person edited, and the table below would grow with its square.
  const [left, right] = [a.slice(0, 400), b.slice(0, 400)];
  if (left.length === 0 || right.length === 0) return 0;
  let previous = new Uint16Array(right.length + 1);
  let current = new Uint16Array(right.length + 1);
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++)
      current[j] =
        left[i - 1] === right[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!);
    [previous, current] = [current, previous];
  }
  return (2 * previous[right.length]!) / (left.length + right.length);
}

/** Characters of a window. */
const WINDOW = 100;

const BASE = 37;

/** The character that ends every file: no text has it. */
const END = 0xffff;

const TWO_32 = 2 ** 32;

/** 37 to the power of 100 modulo 2 to the power of 64: what a character weighs when it leaves the window. */
const [LEAVING_HIGH, LEAVING_LOW] = leavingWeight();

function leavingWeight(): [number, number] {
  const weight = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
  return [Number(weight >> 32n), Number(weight & 0xffff_ffffn)];
}

/** A polynomial hash modulo 2^64 over the last `WINDOW` characters, and which of them begins a line. */
class Window {
  private readonly characters = new Uint16Array(WINDOW);
  /** Line that begins with the character in the same slot; 0 for none. */
  private readonly lines = new Int32Array(WINDOW);
  private slot = 0;
  private high = 0;
  private low = 0;
  private readonly counts = new Map<string, number>();
  /** Fingerprints by line, from index 0. */
  readonly found: string[] = [];

  /** Takes the next character in. `line` is the number of the line that it begins, else 0. */
  push(character: number, line: number): void {
    this.give();
    this.lines[this.slot] = line;
    const leaving = this.characters[this.slot]!;
    this.characters[this.slot] = character;
    // All products stay below 2^53, so doubles are exact.
    const low = this.low * BASE + character - LEAVING_LOW * leaving;
    const carry = Math.floor(low / TWO_32);
    this.low = low - carry * TWO_32;
    const high = this.high * BASE - LEAVING_HIGH * leaving + carry;
    this.high = high - Math.floor(high / TWO_32) * TWO_32;
    this.slot = (this.slot + 1) % WINDOW;
  }

  /** The window is full from the character in this slot on: when it begins a line, that line's hash is known. */
  private give(): void {
    const line = this.lines[this.slot]!;
    if (line === 0) return;
    const hash = this.hex();
    const count = (this.counts.get(hash) ?? 0) + 1;
    this.counts.set(hash, count);
    this.found[line - 1] = `${hash}:${count}`;
  }

  private hex(): string {
    const low = this.low.toString(16);
    return this.high === 0 ? low : this.high.toString(16) + low.padStart(8, '0');
  }
}

/**
 * `primaryLocationLineHash` of every line, as the upload action of GitHub code scanning computes it: the hash of the
 * 100 characters from the start of the line on, spaces and tabs left out and line ends made one, and after a colon the
 * how-manieth line of the file with that hash it is. Nothing but the characters counts, so an edit within the next 100
 * gives an untouched line another fingerprint.
 */
export function lineFingerprints(text: string): string[] {
  const window = new Window();
  let line = 0;
  let isStart = true;
  let isAfterReturn = false;
  for (let at = 0; at <= text.length; at++) {
    const character = at === text.length ? END : text.charCodeAt(at);
    const isLineFeed = character === 10;
    const isReturn = character === 13;
    const isSkipped: boolean = character === 32 || character === 9 || (isLineFeed && isAfterReturn);
    isAfterReturn = isReturn && !isSkipped;
    if (isSkipped) continue;
    if (isStart) line++;
    window.push(isReturn ? 10 : character, isStart ? line : 0);
    isStart = isLineFeed || isReturn;
  }
  for (let rest = 0; rest < WINDOW; rest++) window.push(0, 0);
  return window.found;
}

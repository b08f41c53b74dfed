/** A part of a template between its back quotes and substitutions. */
export interface TemplateText {
  readonly start: number;
  readonly end: number;
  /** A tag stands before it, which may make sense of any escape. */
  readonly isTagged: boolean;
}

/** What `codeOf` gives. */
export interface Code {
  /**
   * Text of the same length: comments are blank except for their line breaks, and what stands in strings, templates
   * and regular expressions is underscores.
   */
  readonly code: string;
  readonly templates: readonly TemplateText[];
}

/**
 * The code of JavaScript or TypeScript without what is no code, found without a grammar: text of elements is taken
 * for code, and a quote that nothing closes on its line for an apostrophe in it. Takes time in proportion to the text.
 */
export function codeOf(text: string): Code {
  return new Reader(text).read();
}

/** Words before a regular expression; after any other a slash divides. */
const BEFORE_VALUE =
  /(?:^|[^\w$.])(?:await|case|default|delete|do|else|extends|in|instanceof|new|of|return|throw|typeof|void|yield)$/;

class Reader {
  private readonly text: string;
  private readonly parts: string[] = [];
  private readonly templates: TemplateText[] = [];
  /** Templates around what is read: whether each is tagged, and how many braces are open in its substitution. */
  private readonly open: { isTagged: boolean; braces: number }[] = [];
  private at = 0;
  /** All before is in `parts`. */
  private done = 0;
  /** Just behind the last code that is no white space. */
  private last = 0;
  /** Before this place nothing closes what such a character opens: it was looked for. */
  private readonly unclosed = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  read(): Code {
    const { text } = this;
    while (this.at < text.length) {
      const char = text[this.at]!;
      if (char === '"' || char === "'") this.readQuoted(char, this.endOfString(char));
      else if (char === '/') this.readSlash();
      else if (char === '`') {
        this.open.push({ isTagged: this.isAfterValue(), braces: 0 });
        this.at++;
        this.readTemplate();
      } else if (char === '{' || char === '}') this.readBrace(char);
      else this.step(/\s/.test(char) ? this.last : this.at + 1);
    }
    this.parts.push(text.slice(this.done));
    return { code: this.parts.join(''), templates: this.templates };
  }

  private step(last: number): void {
    this.at++;
    this.last = last;
  }

  /** Puts something else in the place of the text up to `end`, and goes on there. */
  private cover(start: number, end: number, cover: string): void {
    this.parts.push(this.text.slice(this.done, start), cover);
    this.done = this.at = end;
  }

  private readBrace(char: string): void {
    const around = this.open.at(-1);
    this.step(this.at + 1);
    if (!around) return;
    if (char === '{') around.braces++;
    else if (around.braces-- === 0) this.readTemplate();
  }

  /** Reads the text of a template behind its back quote or a substitution, to the end of that text. */
  private readTemplate(): void {
    const { text } = this;
    const around = this.open.at(-1)!;
    const start = this.at;
    let end = start;
    while (end < text.length && text[end] !== '`' && !text.startsWith('${', end))
      end += text[end] === '\\' ? 2 : 1;
    end = Math.min(end, text.length);
    this.templates.push({ start, end, isTagged: around.isTagged });
    this.cover(start, end, '_'.repeat(end - start));
    if (text[end] === '$') {
      around.braces = 0;
      this.at = end + 2;
    } else {
      this.open.pop();
      this.at = Math.min(end + 1, text.length);
    }
    this.last = this.at;
  }

  private readSlash(): void {
    const { text, at } = this;
    const next = text[at + 1];
    if (next === '/') {
      const end = this.endOfLine();
      this.cover(at, end, ' '.repeat(end - at));
    } else if (next === '*') {
      const close = text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : close + 2;
      this.cover(at, end, text.slice(at, end).replaceAll(/[^\r\n]/g, ' '));
    } else this.readQuoted('/', this.isAfterValue() ? -1 : this.endOfExpression());
  }

  /** Covers what stands between a character and its like at `close`; without one the character is code. */
  private readQuoted(char: string, close: number): void {
    if (close < 0) {
      this.step(this.at + 1);
      return;
    }
    this.cover(this.at, close + 1, `${char}${'_'.repeat(close - this.at - 1)}${char}`);
    this.last = this.at;
  }

  private endOfString(quote: string): number {
    const { text } = this;
    if (this.at < (this.unclosed.get(quote) ?? 0)) return -1;
    for (let end = this.at + 1; end < text.length && !/[\r\n]/.test(text[end]!); end++)
      if (text[end] === quote) return end;
      else if (text[end] === '\\') end += text.startsWith('\r\n', end + 1) ? 2 : 1;
    this.unclosed.set(quote, this.endOfLine());
    return -1;
  }

  private endOfExpression(): number {
    const { text } = this;
    if (this.at < (this.unclosed.get('/') ?? 0)) return -1;
    let inClass = false;
    for (let end = this.at + 1; end < text.length && !/[\r\n]/.test(text[end]!); end++)
      if (text[end] === '/' && !inClass) return end;
      else if (text[end] === '\\') end++;
      else if (text[end] === '[') inClass = true;
      else if (text[end] === ']') inClass = false;
    this.unclosed.set('/', this.endOfLine());
    return -1;
  }

  private endOfLine(): number {
    const { text } = this;
    let end = this.at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    return end;
  }

  /** Whether a value ends before this place, so that a slash divides it and a template is tagged by it. */
  private isAfterValue(): boolean {
    const { text, last } = this;
    const char = text[last - 1];
    if (char === undefined) return false;
    if (/[\w$]/.test(char) || char > '\u007f')
      return !BEFORE_VALUE.test(text.slice(Math.max(0, last - 12), last));
    // `</a>` and `<a/>` are elements, and `a++ / b` divides.
    if (char === '>') return text[last - 2] !== '=';
    if (char === '+' || char === '-') return text[last - 2] === char;
    return ')]}"\'`</'.includes(char);
  }
}

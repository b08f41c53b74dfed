import type { FileRecord } from '../records/file.ts';
import { languageOf } from '../records/language.ts';
import { isLfsPointer } from '../records/lfs-pointer.ts';
import { decodeText, splitLines } from '../util/text.ts';
import type { Bytes } from './tree.ts';

/** The texts of one side, as far as they were loaded. */
export class LoadedTexts {
  private readonly texts = new Map<string, string>();
  private readonly lines = new Map<string, string[]>();

  text(path: string): string | undefined {
    return this.texts.get(path);
  }

  /** The lines of a loaded text, split once. */
  linesOf(path: string): readonly string[] | undefined {
    const text = this.texts.get(path);
    if (text === undefined) return undefined;
    let lines = this.lines.get(path);
    if (!lines) this.lines.set(path, (lines = splitLines(text)));
    return lines;
  }

  /** Takes over the texts of another view of the same files. */
  borrow(other: LoadedTexts): void {
    for (const [path, text] of other.texts) this.texts.set(path, text);
  }

  /**
   * Loads the texts of files; one that is not to be had stays without.
   * @returns paths of files that no task says anything of, which is no proof of anything, and why: what is neither code
   * nor text, and what is not here
   */
  async load(files: readonly FileRecord[], bytes: Bytes): Promise<Map<string, string>> {
    const unread = new Map<string, string>();
    const wanted = files.filter(({ path }) => !this.texts.has(path));
    for await (const { file, bytes: content } of bytes.read(wanted)) {
      if (!content) continue;
      if (isLfsPointer(content)) {
        unread.set(file.path, 'its content is kept by Git LFS');
        continue;
      }
      const { text, encoding } = decodeText(content);
      if (encoding !== 'utf-8' && languageOf(file.path) === undefined)
        unread.set(file.path, 'it is not UTF-8 text');
      else this.texts.set(file.path, text);
    }
    return unread;
  }
}

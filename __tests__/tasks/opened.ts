import { languageOf } from '../../src/records/language.ts';
import { opener } from '../../src/tasks/opener.ts';
import { traitsOf, type SourceFile } from '../../src/tasks/source.ts';

/** A file as a worker would open it. */
export async function opened(path: string, content: string | Uint8Array): Promise<SourceFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const subject = await opener.open({ bytes, language: languageOf(path), traits: traitsOf(path) });
  return subject as SourceFile;
}

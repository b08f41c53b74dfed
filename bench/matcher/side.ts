import type { ComparedFile, ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { digestOf } from '../../src/records/digest.ts';
import { languageOf } from '../../src/records/language.ts';
import { opener } from '../../src/tasks/opener.ts';
import type { SourceFile } from '../../src/tasks/source.ts';
import { textOf, type Mark, type MarkedFile } from './marked-text.ts';

/** A side of marked files, and which mark each of its findings is. */
export interface MarkedSide extends ComparedSide {
  markOf: ReadonlyMap<SideFinding, Mark>;
  all: readonly SideFinding[];
}

/** Makes a side; enclosing symbols are those that the parser really sees in the text. */
export async function markedSide(files: readonly MarkedFile[]): Promise<MarkedSide> {
  const described = new Map<string, ComparedFile>();
  const texts = new Map<string, string>();
  const found = new Map<string, SideFinding[]>();
  const markOf = new Map<SideFinding, Mark>();
  for (const file of files) {
    const text = textOf(file);
    const digest = digestOf(text);
    const language = languageOf(file.path);
    texts.set(file.path, text);
    // The rules of the bench may say other things of equal texts (severities change), so a text alone is no key.
    const key = digestOf(`${digest}${JSON.stringify(file.lines.map(({ marks }) => marks))}`);
    described.set(file.path, {
      path: file.path,
      digest,
      key,
      status: 'analysed',
      ignored: false,
      ...(language ? { language } : {}),
    });
    const source = (await opener.open({ bytes: Buffer.from(text), language, traits: '' })) as SourceFile;
    found.set(file.path, findingsOf(file, source, markOf));
  }
  const findings = (path: string): readonly SideFinding[] => found.get(path) ?? [];
  return {
    files: described,
    findings,
    shardCount: (path) => findings(path).length,
    batchFindings: () => [],
    text: (path) => texts.get(path),
    markOf,
    all: [...found.values()].flat(),
  };
}

function findingsOf(file: MarkedFile, source: SourceFile, markOf: Map<SideFinding, Mark>): SideFinding[] {
  const findings: SideFinding[] = [];
  for (const [at, line] of file.lines.entries())
    for (const mark of line.marks) {
      const symbol = source.symbolAt(source.starts[at]! + mark.at);
      const finding: SideFinding = {
        kind: 'diagnostic',
        code: mark.code,
        severity: mark.severity,
        message: mark.message,
        path: file.path,
        line: at + 1,
        column: mark.at + 1,
        col: mark.at + 1,
        end_line: at + 1,
        end_column: mark.at + mark.length + 1,
        task_id: '04_lint',
        scope: 'shard',
        ...(symbol === undefined ? {} : { symbol }),
      };
      markOf.set(finding, mark);
      findings.push(finding);
    }
  return findings.sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

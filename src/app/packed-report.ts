import { gunzipSync, gzipSync } from 'node:zlib';
import { parseRecord } from '../records/header.ts';
import { reportSchema, type Report } from '../records/report.ts';

/** Unpacked; what is taken from an artifact is smaller. */
const REPORT_BYTES = 64 * 1024 * 1024;

/** A report as it is kept. */
export function packedReport(report: Report): Uint8Array {
  return gzipSync(JSON.stringify(report));
}

/** What {@link packedReport} packed. Throws `SCHEMA_NEWER`, `SCHEMA_ERROR`. */
export function unpackedReport(packed: Uint8Array): Report {
  const text = gunzipSync(packed, { maxOutputLength: REPORT_BYTES }).toString('utf8');
  return parseRecord(reportSchema, JSON.parse(text), 'A report in the app database');
}

/** How many bytes the text of a packed report has: they stand at its end. */
export function unpackedBytes(packed: Uint8Array): number {
  return new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(
    packed.byteLength - 4,
    true,
  );
}

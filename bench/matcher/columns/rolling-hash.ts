import type { ComparedSide, SideFinding } from '../../../src/compare/side.ts';
import { lineFingerprints } from '../../../src/report/line-hash.ts';
import type { Column } from '../column.ts';
import { openFindings } from '../open-findings.ts';

/**
 * GitHub code scanning: an alert is its rule, its path and the fingerprint of its line. A file under another path has
 * other alerts, as its documentation says. How its server counts two results with one fingerprint is not published;
 * here they are one alert, which is new when the base has none such.
 */
export const rollingHash: Column = {
  name: 'CodeQL line hash',
  compare(base, head) {
    const open = openFindings(base, head);
    const before = alertsOf(open.base, base);
    const after = alertsOf(open.head, head);
    const identity = new Map(open.settled);
    for (const [key, findings] of before)
      for (const [at, finding] of findings.entries()) {
        const partner = after.get(key)?.[at];
        if (partner) identity.set(finding, partner);
      }
    return {
      isNew: new Set([...after].flatMap(([key, findings]) => (before.has(key) ? [] : findings))),
      isFixed: new Set([...before].flatMap(([key, findings]) => (after.has(key) ? [] : findings))),
      identity,
    };
  },
};

function alertsOf(
  open: ReadonlyMap<string, readonly SideFinding[]>,
  side: ComparedSide,
): Map<string, SideFinding[]> {
  const alerts = new Map<string, SideFinding[]>();
  for (const [path, findings] of open) {
    const fingerprints = lineFingerprints(side.text(path) ?? '');
    for (const finding of findings) {
      const key = JSON.stringify([finding.code, path, fingerprints[finding.line - 1] ?? '']);
      alerts.set(key, [...(alerts.get(key) ?? []), finding]);
    }
  }
  return alerts;
}

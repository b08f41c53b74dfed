import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderCsv } from '../../src/report/csv.ts';
import { csvRows } from './csv-rows.ts';
import { fullReport, madeFinding, madeReport } from './made-report.ts';

const message = (text: string): string => {
  const [head, row] = csvRows(renderCsv(madeReport({ regressions: [madeFinding({ message: text })] })));
  return row![head!.indexOf('message')]!;
};

describe('CSV', () => {
  it('has a row for each entry of each list, all of the same width', () => {
    const rows = csvRows(renderCsv(fullReport()));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([17]));
    expect(rows[3]!.join('|')).toBe(
      "regressions|aa000002|worsened|error|M001|a.py|1|8|1|10||Unused import 'os'||old.py|9|info|",
    );
    const lists = new Set(rows.slice(1).map(([list]) => list));
    expect([...lists].join(' ')).toBe(
      'regressions carried accepted improvements unknown rule_changed surface ' +
        'config_effect.hidden config_effect.silenced failures skipped',
    );
  });

  it('is its header alone where there is nothing to say', () => {
    expect(csvRows(renderCsv(madeReport()))).toHaveLength(1);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n-1'])(
    'lets no spreadsheet compute %j',
    (text) => {
      expect(message(text)).toMatch(/^'/);
    },
  );

  it('keeps text that is no formula as it is', () => {
    for (const text of ['a = b', 'say "so", then', ' a ', '日本', 'a;b', "it's"])
      expect(message(text)).toBe(text);
  });

  it('can be read again, whatever the text is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const regressions = texts.map((text) => madeFinding({ message: text, path: text, reason: text }));
        const csv = renderCsv(madeReport({ regressions }));
        expect(csvRows(csv)).toHaveLength(texts.length + 1);
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { renderTable } from '../../src/cli/table.ts';

const ROWS = [
  ['a', 1, 'a reason that goes on and on', '@cmd:node script.js --with many --words here'],
  ['b', 22, '', '@doc:b'],
];
const HEADER = ['JOB', 'LANE', 'WHY', 'PAYLOAD'];

describe('a table', () => {
  it('on a screen ends where the screen does, and its longest columns give most', () => {
    const lines = renderTable(HEADER, ROWS, 50).split('\n');
    expect(lines.map((line) => line.length)).toEqual([38, 50, 50, 37]);
    expect(lines[2]).toMatch(/^a .+ 1  a reason that .*…  @cmd:node .*…$/);
  });

  it('elsewhere says everything', () => {
    expect(renderTable(HEADER, ROWS)).toContain('--with many --words here');
  });

  it('is never cut to nothing', () => {
    expect(renderTable(HEADER, ROWS, 10)).toContain('@cmd:node s…');
  });
});

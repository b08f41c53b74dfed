import { describe, expect, it } from '@jest/globals';
import { ansiToSvg } from '../../scripts/ansi-svg.ts';

describe('the image of a terminal', () => {
  it('has every run of text at its column, in its colour, and nothing that acts', () => {
    const link = '\u001b]8;;file:///a\u001b\\a.py\u001b]8;;\u001b\\';
    const svg = ansiToSvg(`${link} \u001b[1m\u001b[31m日本\u001b[39m <b>\u001b[22m ok\n`, 'a "title"');
    expect(svg.match(/<tspan .*?<\/tspan>/g)).toEqual([
      '<tspan x="18.0" textLength="33.6">a.py</tspan>',
      '<tspan x="60.0" textLength="33.6" class="bold red">日本</tspan>',
      '<tspan x="102.0" textLength="25.2" class="bold">&lt;b&gt;</tspan>',
      '<tspan x="135.6" textLength="16.8">ok</tspan>',
    ]);
    expect(svg).toContain('aria-label="a &quot;title&quot;"');
    expect(svg).not.toContain('\u001b');
    expect(svg).not.toContain('file:');
  });
});

import { describe, expect, it } from 'vitest';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { drawFooter } from './mapFooter.ts';

const SIZE = { width: 1152, height: 1080 };
const NUMBER = '审图号：GS(2024)0650号';

function svgWith(approval: string) {
  const { drawings, box } = drawFooter(
    {
      approval: { text: approval, lang: 'zh-CN' },
      credit: { text: 'Credit', lang: 'en' },
      names: { approval: 'Map approval number', credit: 'Credit' },
      palette: LIGHT_PALETTE,
      measure: (text, size) => text.length * size * 0.6,
    },
    SIZE,
  );
  const svg = writeSvg(drawings, SIZE, { sans: 'sans-serif', serif: 'serif' }, 'Map');
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const first = text.querySelector('tspan');
    return {
      text: text.textContent,
      lang: text.getAttribute('lang'),
      x: Number(first?.getAttribute('x')),
      y: Number(first?.getAttribute('y')),
    };
  });
  return { texts, box };
}

describe('drawFooter', () => {
  it('puts the approval number in the lower left corner of an SVG, as a text of its own', () => {
    const { texts } = svgWith(NUMBER);
    const [number, credit] = texts;
    expect(texts).toHaveLength(2);
    expect(number).toMatchObject({ text: NUMBER, lang: 'zh-CN' });
    expect(number?.x).toBeLessThan(SIZE.width * 0.05);
    expect(number?.y).toBeGreaterThan(SIZE.height * 0.95);
    expect(credit?.text).toBe('Credit');
    expect(credit?.x).toBeGreaterThan(number?.x ?? SIZE.width);
  });

  it('puts the credit beneath a number that is too long to stand beside it', () => {
    const { texts, box } = svgWith('号'.repeat(60));
    const [number, credit] = texts;
    expect(credit?.x).toBe(number?.x);
    expect(credit?.y).toBeGreaterThan(number?.y ?? SIZE.height);
    expect(box[3]).toBe(SIZE.height);
  });
});

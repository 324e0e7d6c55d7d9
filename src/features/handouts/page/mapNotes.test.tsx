import { describe, expect, it } from 'vitest';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { drawApproval, drawCredit } from './mapNotes.ts';

const SIZE = { width: 1152, height: 1080 };
const NUMBER = '审图号：GS(2024)0650号';
const noteContext = {
  name: 'Note',
  palette: LIGHT_PALETTE,
  measure: (text: string, size: number) => text.length * size * 0.6,
};

describe('drawApproval', () => {
  it('is an SVG text of its own at the lower left of the map, above the credit', () => {
    const credit = drawCredit({ text: 'Credit', lang: 'en' }, SIZE, noteContext);
    const approval = drawApproval({ text: NUMBER, lang: 'zh-CN' }, credit.box[1], 500, noteContext);
    const fonts = { sans: 'sans-serif', serif: 'serif' };
    const svg = writeSvg([...approval.drawings, ...credit.drawings], SIZE, fonts, 'Map');
    const texts = [...svg.querySelectorAll('text')];
    expect(texts.map(({ textContent }) => textContent)).toEqual([NUMBER, 'Credit']);
    const positions = texts.map((text) => {
      const line = text.querySelector('tspan');
      return { x: Number(line?.getAttribute('x')), y: Number(line?.getAttribute('y')) };
    });
    const [number, source] = positions;
    expect(number?.x).toBeLessThan(SIZE.width * 0.05);
    expect(number?.y).toBeGreaterThan(SIZE.height * 0.9);
    expect(number?.y).toBeLessThan(source?.y ?? 0);
    expect(texts[0]?.getAttribute('lang')).toBe('zh-CN');
  });

  it('breaks a text that is wider than its greatest width', () => {
    const long = drawApproval({ text: '号'.repeat(40), lang: 'zh-CN' }, 1000, 300, noteContext);
    expect(long.box[2] - long.box[0]).toBeLessThanOrEqual(300);
    expect(long.box[3]).toBe(1000);
    expect(long.box[3] - long.box[1]).toBeGreaterThan(50);
  });
});

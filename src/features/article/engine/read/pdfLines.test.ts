import { expect, it } from 'vitest';
import { type PdfLine, paragraphsOfLines } from './pdfLines.ts';

/** Lines of a column 300 wide with letters 10 high; each is one line below the one before. */
function lines(
  ...given: readonly (readonly [text: string, changed?: Partial<PdfLine>])[]
): readonly PdfLine[] {
  return given.map(([text, changed = {}], at) => ({
    text,
    page: 1,
    left: 50,
    right: 350,
    y: 700 - at * 14,
    height: 10,
    ...changed,
  }));
}

it('joins the lines of a Chinese paragraph without spaces and starts one at an indent', () => {
  expect(
    paragraphsOfLines(
      lines(
        ['两会声音', { left: 70, right: 110 }],
        ['全国人大代表苏明朗说：', { left: 70 }],
        ['“订单回来了，工人也'],
        ['回来了。”', { right: 100 }],
        ['石清源委员说：', { left: 70 }],
        ['“路通了。”', { right: 110 }],
      ),
    ),
  ).toEqual([
    '两会声音',
    '全国人大代表苏明朗说：“订单回来了，工人也回来了。”',
    '石清源委员说：“路通了。”',
  ]);
});

it('starts a paragraph after a wide gap, a short last line and a heading of another size', () => {
  expect(
    paragraphsOfLines(
      lines(
        ['Heading', { height: 16, right: 120 }],
        ['Roads are open, trucks are'],
        ['back.', { right: 80 }],
        ['Harbours'],
        ['are open', { right: 90 }],
        ['Next', { y: 600 }],
      ),
    ),
  ).toEqual(['Heading', 'Roads are open, trucks are back.', 'Harbours are open', 'Next']);
});

it('leaves page numbers out and goes on over the end of a page', () => {
  expect(
    paragraphsOfLines(
      lines(
        ['要加快立'],
        ['— 3 —', { left: 190, right: 210 }],
        ['第 4 页', { page: 2, left: 190 }],
        ['法，完善制度。', { page: 2 }],
      ),
    ),
  ).toEqual(['要加快立法，完善制度。']);
});

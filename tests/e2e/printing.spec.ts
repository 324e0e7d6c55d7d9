import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './drivers/test.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

for (const [language, title] of [
  ['en', 'Henan'],
  ['zh', '河南'],
] as const)
  test(`the browser prints the map and the whole panel, ${language}`, async ({
    atlas,
    panel,
    page,
  }) => {
    await atlas.open({ language, hash: 'draw=svg&r=410000' });
    await panel.expectTitle(title);
    // The style for paper is loaded last.
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.styleSheets].some(({ href }) => href?.includes('printPage') === true),
        ),
      )
      .toBe(true);
    const printed = await page.pdf({ format: 'A4', printBackground: true });
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(printed)));
    expect(totalPages).toBeGreaterThan(1);
    const all = squeezed(text.join(''));
    const quotations = await page.locator('#panel blockquote').allInnerTexts();
    expect(quotations.length).toBeGreaterThan(3);
    for (const quotation of quotations) {
      const pieces = squeezed(quotation).match(/.{10}/gu) ?? [];
      const found = pieces.filter((piece) => all.includes(piece));
      // A page may end within a piece, and numbers of notes have words for screen readers only.
      expect([quotation, found.length / pieces.length > 0.75]).toEqual([quotation, true]);
    }
    expect(text[0]).toContain('Natural Earth');
    // Nothing of the bar, the filters and the buttons.
    for (const word of ['Search places', '搜索地名', 'More filters', '更多筛选'])
      expect(text.join(' ')).not.toContain(word);
  });

import { strFromU8, strToU8, unzlibSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './drivers/test.ts';

type PrintedDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Only letters: lines, pages and the numbers of notes divide the text of a page. */
const lettersOf = (text: string): string => text.replaceAll(/\P{Letter}/gu, '');

/** The number of corners of all shapes that a PDF draws. */
function countCorners(bytes: Uint8Array): number {
  const source = strFromU8(bytes, true);
  return [...source.matchAll(/\/FlateDecode\b.*?stream\r?\n(.*?)endstream/gsu)]
    .map(([, stream = '']) => strFromU8(unzlibSync(strToU8(stream, true)), true))
    .reduce((sum, content) => sum + (content.match(/^[-\d.]+ [-\d.]+ l$/gmu)?.length ?? 0), 0);
}

/** Adjacent Chinese brackets and stops share a part of their widths, points. */
const MAX_OVERLAP = 12;

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/** Pairs of texts on a page of which one covers the other. */
async function findOverlaps(printed: PrintedDocument, number: number): Promise<readonly string[]> {
  const { items } = await (await printed.getPage(number)).getTextContent();
  const lines = items.flatMap((item): readonly Line[] => {
    if (!('str' in item) || item.str.trim() === '' || item.width < 3) return [];
    const [, , , , left = 0, base = 0] = item.transform.map(Number);
    return [{ text: item.str, left, right: left + item.width, base, height: item.height }];
  });
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > MAX_OVERLAP &&
          Math.abs(one.base - other.base) < Math.min(one.height, other.height) / 2,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

for (const { language, title, colorScheme, onFirstPage, absent } of [
  {
    language: 'en',
    title: 'Henan',
    colorScheme: 'light',
    onFirstPage: [
      'Natural Earth',
      'For reference only',
      'South China Sea',
      'Legend',
      'Hubei',
      'Kaifeng',
    ],
    absent: ['Search places', 'More filters', 'Copy with citation', 'overview'],
  },
  {
    language: 'zh',
    title: '河南',
    colorScheme: 'dark',
    onFirstPage: ['Natural Earth', '仅供参考', '南海诸岛', '图例', '湖北', '开封'],
    absent: ['搜索地名', '更多筛选', '复制引文', '总览'],
  },
] as const)
  test(`the browser prints the map and the whole panel, ${language}, ${colorScheme}`, async ({
    atlas,
    panel,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
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
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        const { dataset } = document.documentElement;
        dataset['printedTheme'] = dataset['theme'] ?? '';
      });
    });
    const bytes = await page.pdf({ format: 'A4', printBackground: true });
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-printed-theme', 'light');
    await expect(html).toHaveAttribute('data-theme', colorScheme);
    const printed = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(printed);
    expect(totalPages).toBeGreaterThan(1);
    const all = lettersOf(text.join(''));
    const quotations = await page.locator('#panel blockquote').evaluateAll((quotes) =>
      quotes.map((quote) => {
        const copy = document.createElement('div');
        copy.append(quote.cloneNode(true));
        for (const number of copy.querySelectorAll('sup')) number.remove();
        return copy.textContent;
      }),
    );
    expect(quotations.length).toBeGreaterThan(3);
    for (const quotation of quotations) expect(all).toContain(lettersOf(quotation));
    // The shapes of the map, and the names on it, which the panel does not have.
    expect(countCorners(new Uint8Array(bytes))).toBeGreaterThan(10_000);
    for (const words of onFirstPage) expect(lettersOf(text[0] ?? '')).toContain(lettersOf(words));
    // Nothing of the bars, the filters and the buttons.
    for (const words of absent) expect(all).not.toContain(lettersOf(words));
    for (let number = 2; number <= totalPages; number += 1)
      expect(await findOverlaps(printed, number)).toEqual([]);
  });

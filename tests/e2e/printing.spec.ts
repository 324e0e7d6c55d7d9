import { strFromU8, strToU8, unzlibSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from '@playwright/test';
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

/** The style for paper is loaded last. */
async function waitForPaperStyle(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.styleSheets].some(({ href }) => href?.includes('printPage') === true),
      ),
    )
    .toBe(true);
}

/** The letters of all pages, on paper of the size A4. */
async function printLetters(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: 'A4', printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return lettersOf(text.join(''));
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
    await waitForPaperStyle(page);
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

for (const { what, hash, language, title, printed, absent } of [
  {
    what: 'regions side by side',
    hash: 'r=410000&vs=610000,630000',
    language: 'en',
    title: 'Regions side by side',
    printed: ['HenanShaanxiQinghai', 'Disposable income per head', 'about places in it'],
    absent: ['Add a region', 'overview'],
  },
  {
    what: 'regions side by side',
    hash: 'r=410000&vs=610000,630000',
    language: 'zh',
    title: '地区对比',
    // The text of a PDF lacks some characters, for example those that are also radicals.
    printed: ['统计指标', '涉及其范围内', '关中平原城市群'],
    absent: ['总览'],
  },
  {
    what: 'the comparison of two reports',
    hash: 'with=regional-plans-2014-2025',
    language: 'en',
    title: 'Comparison',
    printed: ['Compared with', 'More strategies'],
    absent: ['Search places'],
  },
] as const)
  test(`the browser prints ${what}, ${language}`, async ({ atlas, page }) => {
    await atlas.open({ language, hash: `draw=svg&${hash}` });
    const section = page.getByRole('region', { name: title, exact: true });
    await expect(section.getByRole('heading').first()).toBeVisible();
    await waitForPaperStyle(page);
    const all = await printLetters(page);
    const isPrinted = (words: string): boolean => all.includes(lettersOf(words));
    expect(printed.filter((words) => !isPrinted(words))).toEqual([]);
    expect(absent.filter(isPrinted)).toEqual([]);
  });

import { parse } from 'csv-parse/sync';
import { strFromU8 } from 'fflate';
import { checkOfficePackage, checkPptx } from '../pptx/checkPptx.ts';
import { everyElement, parseXml } from '../pptx/xmlTree.ts';
import { loadRealDeck, loadRealLinked, loadRealReport } from '../fixtures/realData.ts';
import { refiFindings } from '../refi/refiSchema.ts';
import { createStatementFilter } from '../../src/domain/filters/filter.ts';
import { NO_FILTERS } from '../../src/domain/view/view.ts';
import { deriveFilterResult, ownCount } from '../../src/domain/view/viewModel.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const linked = loadRealLinked();
const { atlas: regions, report } = linked;
const filter = createStatementFilter(linked);
const { at } = deriveFilterResult(linked, filter, NO_FILTERS);
/** Provinces that statements speak of, themselves or one of their cities. */
const spokenOf = regions.places.filter(
  ({ id, level }) => level === 'province' && ownCount(at(id)) > 0,
);
/** Without spaces. Fonts have one shape for the figure dash and the en dash, and a PDF may contain either. */
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '').replaceAll('‒', '–');
/** A PDF may contain a radical in place of the character that looks the same: ⼀ for 一, ⻓ for 长. */
const asPrinted = (text: string): RegExp =>
  new RegExp(
    Array.from(squeezed(text), (letter) =>
      /\p{Script=Han}/u.test(letter)
        ? `[${letter}\\u2e80-\\u2fdf]`
        : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
    ).join(''),
    'u',
  );

test('slides have one page per scene, with notes and every province that is spoken of as a shape', async ({
  atlas,
  handouts,
}) => {
  await atlas.open({ language: 'zh', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('slides', 'deck');
  const { name, bytes } = await handouts.makeFile();
  expect(name).toBe('2024年全国两会：城乡、区域、布局.pptx');
  const slides = handouts.slidesOf(bytes);
  expect(slides).toHaveLength(scenes.length);
  for (const [index, scene] of scenes.entries()) {
    const slide = slides[index];
    expect(slide?.texts).toContain(scene.title.zh);
    // Every note is a paragraph, so lines are easy to find. The last paragraph is the number of the slide.
    expect(slide?.notes.slice(0, -1)).toEqual((scene.notes.zh ?? '').split('\n'));
  }
  expect(spokenOf.length).toBeGreaterThan(8);
  for (const province of spokenOf)
    expect(slides[0]?.freeforms.filter((shape) => shape === province.name.zh)).toHaveLength(1);
  expect(checkPptx(bytes)).toEqual([]);
  // Every slide has the credit.
  for (const { texts } of slides)
    expect(texts.join(' ')).toMatch(/天地图\/国家基础地理信息中心.*Natural Earth/);
});

test('a picture has the stated size and is not blank', async ({ atlas, handouts }) => {
  await atlas.open({ language: 'en', hash: 'draw=svg&r=410000' });
  await handouts.open();
  for (const scale of [1, 4] as const) {
    await handouts.choose('png', 'view', scale);
    const { name, bytes } = await handouts.makeFile();
    expect(name).toBe('fangyu-two-sessions-2024-view.png');
    const { width, height, colours } = await handouts.pictureStats(bytes);
    expect([width, height]).toEqual([1920 * scale, 1080 * scale]);
    expect(colours).toBeGreaterThan(100);
  }
});

test('a drawing has real text: title, legend, inset, source, approval number and date', async ({
  atlas,
  handouts,
  page,
  preferences,
}) => {
  await preferences.store({ version: 2, approvalNumber: 'GS(2024)0650号' });
  await atlas.open({ language: 'en', hash: 'draw=svg&r=410100' });
  await handouts.open();
  await handouts.choose('svg', 'view');
  const { bytes } = await handouts.makeFile();
  const drawing = handouts.drawingOf(bytes);
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [...parsed.querySelectorAll('text')].map((text) => text.textContent);
  }, drawing);
  for (const said of [
    'Zhengzhou',
    'Statements by city',
    'all 20 statements of the report',
    'South China Sea islands',
    '审图号：GS(2024)0650号',
  ])
    expect(texts).toContain(said);
  const credit = texts.find((text) => text.includes('Tianditu')) ?? '';
  expect(texts.join(' ')).not.toContain('For reference only');
  expect(credit).toContain(String(new Date().getFullYear()));
  // The file requests nothing from a server.
  expect([...drawing.matchAll(/(?:href|src)="(?!#|data:)[^"]*"|url\((?!#|data:)/g)]).toEqual([]);
});

test('the drawings of a deck come in one file, numbered', async ({ atlas, handouts }) => {
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('svg', 'deck');
  const { name, bytes } = await handouts.makeFile();
  expect(name).toBe('The 2024 Two Sessions- town and country, regions, layout-svg.zip');
  expect(Object.keys(handouts.partsOf(bytes))).toEqual(
    scenes.map(({ id }, index) => `${String(index + 1).padStart(2, '0')}-${id}.svg`),
  );
});

test('a print has one page per scene with notes and selectable Chinese text', async ({
  atlas,
  handouts,
}) => {
  await handouts.replacePrinting();
  await atlas.open({ language: 'zh', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('print', 'deck');
  const pages = await handouts.print();
  expect(pages).toHaveLength(scenes.length);
  for (const [index, scene] of scenes.entries()) {
    const text = squeezed(pages[index] ?? '');
    expect(text).toMatch(asPrinted(scene.title.zh ?? ''));
    expect(text).toMatch(asPrinted((scene.notes.zh ?? '').slice(0, 24)));
  }
  await expect(handouts.status).toContainText('已发送到浏览器打印窗口');
});

test('a brief on a region contains statements, speakers and strategies', async ({
  atlas,
  handouts,
}) => {
  await handouts.replacePrinting();
  await atlas.open({ language: 'en', hash: 'draw=svg&r=410000' });
  await handouts.open();
  await handouts.choose('print', 'brief');
  const text = squeezed((await handouts.print()).join(' '));
  for (const said of [
    'Henan',
    report.title.en,
    'Zhuang Jianqiu',
    'Zhang Gaiping',
    'Wang Dubo',
    'Integrated urban–rural development',
    'Central Plains urban agglomeration',
    'By Chang Qin',
  ])
    expect(text).toContain(squeezed(said));
});

test('scenes are printed several to a page, without notes, or as notes alone', async ({
  atlas,
  handouts,
}) => {
  await handouts.replacePrinting();
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('print', 'deck');
  await handouts.chooseSheets(/^4 scenes$/, false);
  const pages = await handouts.print();
  expect(pages).toHaveLength(Math.ceil(scenes.length / 4));
  const [first, fifth] = [scenes[0], scenes[4]];
  expect(squeezed(pages[0] ?? '')).toContain(squeezed(first?.title.en ?? '?'));
  expect(squeezed(pages[1] ?? '')).toContain(squeezed(fifth?.title.en ?? '?'));
  expect(squeezed(pages.join(''))).not.toContain(squeezed(first?.notes.en ?? '?').slice(0, 40));
});

test('notes alone are printed with the titles', async ({ atlas, handouts }) => {
  await handouts.replacePrinting();
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('print', 'deck');
  await handouts.chooseSheets(/^Only titles and notes$/, true);
  const text = squeezed((await handouts.print()).join(''));
  for (const { title, notes } of scenes) {
    expect(text).toContain(squeezed(title.en ?? '?'));
    expect(text).toContain(squeezed(notes.en ?? '?').slice(0, 24));
  }
});

test('an atlas has a page for each chosen region', async ({ atlas, handouts }) => {
  await handouts.replacePrinting();
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('print', 'atlas');
  await handouts.chooseRegions(['Beijing', 'Xiamen']);
  const text = squeezed((await handouts.print()).join(''));
  for (const said of ['Wu Chen', 'Feng Hongchang', 'Xiamen'])
    expect(text).toContain(squeezed(said));
  expect(text).not.toContain(squeezed('Zhang Gaiping'));
});

test('a brief on a region is saved as a Word document with its map', async ({
  atlas,
  handouts,
}) => {
  await atlas.open({ language: 'zh', hash: 'draw=svg&r=410000' });
  await handouts.open();
  await handouts.choose('docx', 'brief');
  const { name, bytes } = await handouts.makeFile();
  expect(name).toMatch(/^河南省 - .*\.docx$/);
  expect(checkOfficePackage(bytes)).toEqual([]);
  const parts = handouts.partsOf(bytes);
  const [picture] = Object.keys(parts).filter((path) => path.endsWith('.png'));
  const { width, height, colours } = await handouts.pictureStats(
    parts[picture ?? ''] ?? new Uint8Array(),
  );
  expect([width, height]).toEqual([2160, 1880]);
  expect(colours).toBeGreaterThan(60);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const said of ['庄建球', '中原城市群', '天地图']) expect(text).toContain(said);
});

test('a selected county is outlined and named', async ({ atlas, handouts, page }) => {
  await atlas.open({ language: 'en', hash: 'draw=svg&counties=on&r=410184' });
  await handouts.open();
  await handouts.choose('svg', 'view');
  const { bytes } = await handouts.makeFile();
  const names = await page.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      outlines: [...drawn.querySelectorAll('path > title')].map((title) => title.textContent),
      labels: [...drawn.querySelectorAll('text[text-anchor="middle"]')].map(
        (text) => text.textContent,
      ),
    };
  }, handouts.drawingOf(bytes));
  expect(names.outlines).toContain('Selected region');
  expect(names.labels).toContain('Xinzheng');
});

test('the statements of the view leave as a table, as annotations and as a coding project', async ({
  atlas,
  handouts,
}) => {
  const { paragraphs, statements } = loadRealReport();
  const passages = statements
    .filter(({ speaker }) => speaker === 'zhuang-jianqiu')
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind !== 'attribution')
    .map(({ text }) => text);
  await atlas.open({ language: 'en', hash: 'draw=svg&p=zhuang-jianqiu' });
  await handouts.open();
  await handouts.chooseStatements('csv');
  const table = await handouts.makeFile();
  expect(table.name).toBe('fangyu-two-sessions-2024-statements-selection.csv');
  expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(Buffer.from(table.bytes), {
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => row['Text (verbatim)'])).toEqual(passages);
  for (const row of rows)
    expect(row['Editor’s translation (not the speaker’s words)']).toMatch(/\p{Script=Han}/u);

  await handouts.chooseStatements('annotations');
  const annotations = await handouts.makeFile();
  expect(annotations.name).toMatch(/\.jsonld$/);
  const text = strFromU8(annotations.bytes);
  expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationCollection', total: passages.length });
  for (const passage of passages) expect(text).toContain(JSON.stringify(passage));

  await handouts.chooseStatements('refi');
  const project = await handouts.makeFile();
  expect(project.name).toMatch(/\.qdpx$/);
  const parts = handouts.partsOf(project.bytes);
  const root = parseXml(strFromU8(parts['project.qde'] ?? new Uint8Array()));
  expect(refiFindings(root)).toEqual([]);
  const [source] = Object.keys(parts).filter((path) => path.startsWith('sources/'));
  const characters = Array.from(strFromU8(parts[source ?? ''] ?? new Uint8Array()));
  expect(characters.join('')).toBe(paragraphs.join('\n\n'));
  const selected = [...everyElement(root)]
    .filter(({ name }) => name === 'PlainTextSelection')
    .map(({ attributes: { startPosition, endPosition } }) =>
      characters.slice(Number(startPosition), Number(endPosition)).join(''),
    );
  expect(selected).toEqual(passages);
});

test('closing the dialog cancels the hand-out', async ({ atlas, handouts, page }) => {
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('png', 'deck', 4);
  await handouts.startMaking();
  await expect(handouts.status).toContainText(/Page \d+ of/);
  await page.keyboard.press('Escape');
  await expect(handouts.dialog).toBeHidden();
  // The next hand-out is created alone.
  await handouts.open();
  await handouts.choose('svg', 'view');
  const { name } = await handouts.makeFile();
  expect(saved).toEqual([name]);
});

test('the dialog follows the accessibility rules', async ({ atlas, handouts }) => {
  await atlas.open({ language: 'en', hash: 'draw=svg&r=410000' });
  await handouts.open();
  await handouts.choose('print', 'brief');
  await atlas.expectAccessible();
  await handouts.choose('print', 'atlas');
  await atlas.expectAccessible();
  await handouts.choose('png', 'deck');
  await atlas.expectAccessible();
});

import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../../tests/fixtures/realGeometry.ts';
import { checkPptx } from '../../../../tests/pptx/checkPptx.ts';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import type { HandoutContext } from '../page/composeMap.ts';
import { type ComposedPage, composePage } from '../page/composePage.ts';
import { pageContentOf } from '../page/pageContent.ts';
import { writeSlides } from './toSlides.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
/** Where to keep the written files, to open them with an office program; empty to keep none. */
const KEEP_IN = process.env['FANGYU_KEEP_PPTX'] ?? '';

const context: HandoutContext = {
  geometry: loadRealGeometry(),
  palette: LIGHT_PALETTE,
  measure: (text, size) => Array.from(text).length * size * 0.8,
  credit: () => ({ text: 'Report · Fangyu', lang: 'en' }),
  approval: () => ({ text: '审图号：GS(2024)0650号', lang: 'zh-CN' }),
};

/** As a browser resolves colours that are mixed. */
function plain(page: ComposedPage): ComposedPage {
  return JSON.parse(
    JSON.stringify(page).replaceAll(/color-mix\([^)]*\)/gu, '#e0e3ec'),
  ) as ComposedPage;
}

async function write({ scenes, title }: Deck, language: Language, name: string) {
  const pages = scenes.map((scene) => {
    const content = pageContentOf(scene, { linked, filter, language });
    return { scene: scene.id, content, ...plain(composePage(content, context)) };
  });
  const [file] = await writeSlides({
    pages,
    title: title[language] ?? '',
    language,
    scale: 1,
    startPage: () => Promise.resolve(),
  });
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
  if (KEEP_IN !== '') {
    mkdirSync(KEEP_IN, { recursive: true });
    writeFileSync(`${KEEP_IN}/${name}.pptx`, bytes);
  }
  return bytes;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '😀👩‍👩‍👧',
      '<b>&amp;"\'</b>',
      ']]>',
      'x'.repeat(400),
      '\ud800',
      'a\u0000b\u000b\ufffe',
    ],
    ...['第一行\n第二行\n\n第四行', '\n', 'https://example.org/'.repeat(12), '‮right to left'],
  ),
);
const bilingual = fc.record({ zh: text, en: text }, { requiredKeys: [] });
const realScenes = loadRealDeck().scenes;
const scene: fc.Arbitrary<Scene> = fc
  .record({
    from: fc.constantFrom(...realScenes),
    title: bilingual,
    kicker: bilingual,
    notes: bilingual,
  })
  .map(({ from, ...texts }) => ({ ...from, ...texts }));
const decks = fc
  .record({ scenes: fc.array(scene, { minLength: 1, maxLength: 3 }), title: bilingual })
  .map(({ scenes, title }) => {
    const numbered = scenes.map((each, at) => ({ ...each, id: `../${String(at)}` }));
    return deckOf(numbered, { title, report: linked.report.id });
  });

describe('a PPTX', () => {
  it.each(LANGUAGES)(
    'of the deck that comes with the report is a valid package, in %s',
    async (language) => {
      expect(checkPptx(await write(loadRealDeck(), language, `report-${language}`))).toEqual([]);
    },
    60_000,
  );

  it('of any deck is a valid package', async () => {
    const generated = fc.sample(decks, { numRuns: 50, seed: 50 });
    for (const [at, deck] of generated.entries())
      expect(checkPptx(await write(deck, 'en', `generated-${String(at)}`))).toEqual([]);
    // Fifty files with maps, while other tests use the processor.
  }, 120_000);
});

describe('the check of a PPTX', () => {
  const edited = async (edit: (parts: Record<string, string>) => Record<string, string>) => {
    const deck = deckOf([sceneOf('one')], { report: linked.report.id });
    const packed = unzipSync(await write(deck, 'en', 'edited'));
    const parts = Object.fromEntries(
      Object.entries(packed).map(([name, part]) => [name, strFromU8(part)]),
    );
    const changed = Object.entries(edit(parts)).map(
      ([name, part]) => [name, strToU8(part)] as const,
    );
    return checkPptx(zipSync({ ...packed, ...Object.fromEntries(changed) }));
  };
  const slide = (parts: Record<string, string>): string => parts['ppt/slides/slide1.xml'] ?? '';

  it.each<readonly [string, (parts: Record<string, string>) => Record<string, string>, string]>([
    ['a part without relation', () => ({ 'ppt/x.xml': '<x/>' }), 'no relation leads to ppt/x.xml'],
    ['a part without content type', () => ({ 'ppt/x.xml': '<x/>' }), 'no content type of its own'],
    [
      'a relation without part',
      (parts) => ({
        'ppt/_rels/presentation.xml.rels': (parts['ppt/_rels/presentation.xml.rels'] ?? '').replace(
          'theme/theme1.xml',
          'theme/theme9.xml',
        ),
      }),
      'leads to ppt/theme/theme9.xml, which does not exist',
    ],
    ...(
      [
        ['an unknown relation', '<p:cSld', '<p:cSld r:id="rId99"', 'uses the relation rId99'],
        [
          'a wrong order',
          /(<a:xfrm>(?:(?!<a:xfrm>).)*<\/a:xfrm>)(<a:custGeom>.*?<\/a:custGeom>)/,
          '$2$1',
          'a:xfrm comes too late',
        ],
        ['a duplicate id', /<p:cNvPr id="\d+"/g, '<p:cNvPr id="7"', 'two shapes have the id 7'],
        ['an empty shape', /<a:ext cx="[1-9]\d*"/, '<a:ext cx="0"', 'a shape is 0 ×'],
        ['a negative extent', /<a:ext cx="[1-9]\d*"/, '<a:ext cx="-5"', 'a shape is -5 ×'],
        ['a missing body', /<a:bodyPr[^>]*\/>|<a:bodyPr.*?<\/a:bodyPr>/, '', 'has no bodyPr'],
        ['an illegal character', '</a:t>', '\u0001</a:t>', 'not valid XML'],
      ] as const
    ).map(
      ([name, from, to, finding]) =>
        [
          name,
          (parts: Record<string, string>) => ({
            'ppt/slides/slide1.xml': slide(parts).replace(from, to),
          }),
          finding,
        ] as const,
    ),
  ])('finds %s', async (_name, edit, finding) => {
    expect((await edited(edit)).join('\n')).toContain(finding);
  });
});

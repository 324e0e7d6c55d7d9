import fc from 'fast-check';
import type { Deck, Scene } from '../../src/domain/deck/deck.ts';
import { createStatementFilter } from '../../src/domain/filters/filter.ts';
import type { Language } from '../../src/domain/language.ts';
import type { HandoutContext } from '../../src/features/handouts/page/composeMap.ts';
import { composePage } from '../../src/features/handouts/page/composePage.ts';
import type { DrawnPage } from '../../src/features/handouts/page/drawPages.ts';
import { layoutText } from '../../src/features/handouts/page/layoutText.ts';
import { pageContentOf } from '../../src/features/handouts/page/pageContent.ts';
import { DEFAULT_LAYOUT } from '../../src/features/handouts/print/sheetLayout.ts';
import { writeSlides } from '../../src/features/handouts/pptx/toSlides.ts';
import type { Drawing } from '../../src/map/exportPicture/drawing.ts';
import { LIGHT_PALETTE } from '../../src/ui/mapPalettes.ts';
import { deckOf } from '../fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../fixtures/realData.ts';
import { loadRealGeometry } from '../fixtures/realGeometry.ts';
import { BROKEN_PICTURE, PICTURES } from './pictures.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const COLOURS = { ink: LIGHT_PALETTE.label, quiet: LIGHT_PALETTE.labelFaded };

const context: HandoutContext = {
  geometry: loadRealGeometry(),
  palette: LIGHT_PALETTE,
  measure: (text, size) => Array.from(text).length * size * 0.6,
  credit: () => ({ text: 'Report · Fangyu', lang: 'en' }),
  approval: () => ({ text: '审图号：GS(2024)0650号', lang: 'zh-CN' }),
};

/** As a browser resolves colours that are mixed. */
function plain(map: readonly Drawing[]): readonly Drawing[] {
  return JSON.parse(
    JSON.stringify(map).replaceAll(/color-mix\([^)]*\)/gu, '#e0e3ec'),
  ) as readonly Drawing[];
}

const maps = new Map<string, readonly Drawing[]>();

/** Scenes that differ only in their texts share one drawn map. */
function pageOf(scene: Scene, language: Language): DrawnPage {
  const image = scene.content?.kind === 'picture' ? scene.content.image : '';
  const read = PICTURES.find((each) => each.image === image);
  const content = pageContentOf(scene, { linked, filter, language }, read);
  const { mapWidth, texts, picture } = layoutText(content, COLOURS, context.measure);
  const key = JSON.stringify([scene.view, scene.camera, language, mapWidth]);
  const map = maps.get(key) ?? plain(composePage(content, context).map);
  maps.set(key, map);
  return { scene: scene.id, content, mapWidth, texts, picture, map };
}

/** A deck as a PPTX. `drawings` is how much of each map is drawn, from the back; all by default. */
export async function writeDeck(
  { scenes, title }: Deck,
  language: Language,
  drawings = Infinity,
): Promise<Uint8Array> {
  const pages = scenes.map((scene) => {
    const page = pageOf(scene, language);
    return { ...page, map: page.map.slice(0, drawings) };
  });
  const [file] = await writeSlides({
    pages,
    title: title[language] ?? '',
    language,
    layout: DEFAULT_LAYOUT,
    scale: 1,
    startPage: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
  return new Uint8Array((await file?.arrayBuffer()) ?? []);
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
const picture = fc.record({
  kind: fc.constant('picture' as const),
  image: fc.constantFrom(BROKEN_PICTURE, ...PICTURES.map(({ image }) => image)),
  alt: bilingual,
});
const { scenes: realScenes } = loadRealDeck();
// Pictures change the widths of maps, and each further map takes time to draw.
const pictureScene = fc
  .tuple(fc.constantFrom(...realScenes.slice(0, 3)), picture)
  .map(([from, content]): Scene => ({ ...from, content }));
const scene: fc.Arbitrary<Scene> = fc
  .record({
    from: fc.oneof(fc.constantFrom(...realScenes), pictureScene),
    title: bilingual,
    kicker: bilingual,
    notes: bilingual,
  })
  .map(({ from, ...texts }) => ({ ...from, ...texts }));

/** Decks with hostile texts, and with pictures, some of them broken. */
export const hostileDecks: fc.Arbitrary<Deck> = fc
  .record({ scenes: fc.array(scene, { minLength: 1, maxLength: 3 }), title: bilingual })
  .map(({ scenes, title }) => {
    const numbered = scenes.map((each, at) => ({ ...each, id: `../${String(at)}` }));
    return deckOf(numbered, { title, report: linked.report.id });
  });

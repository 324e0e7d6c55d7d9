import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../../tests/fixtures/realGeometry.ts';
import { drawingOf, newStroke } from '../../../domain/drawing/stroke.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { adcode } from '../../../domain/ids.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import { appMessages } from '../../../i18n/app.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import type { Box } from '../../../map/camera.ts';
import type { Drawing, Shape, Text } from '../../../map/exportPicture/drawing.ts';
import { boxesTouch } from '../../../map/extents.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { composeMap, type HandoutContext } from './composeMap.ts';
import { pageContentOf, type PageInputs } from './pageContent.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const geometry = loadRealGeometry();
const SIZE = { width: 1152, height: 1080 };
const WIDTHS = [768, 960, 1392];
const [NARROWEST, WIDEST] = [768, 1392];
/** Hainan and Taiwan. */
const ISLANDS = ['460000', '710000'];
const NUMBER = '审图号：GS(2024)0650号';
const LONGEST_NUMBER = `审图号：${'号'.repeat(40)}`;

function contextWith(approval: string): HandoutContext {
  return {
    geometry,
    palette: LIGHT_PALETTE,
    measure: (text, size) =>
      Array.from(text).reduce(
        (sum, character) => sum + size * (/\p{Script=Han}/u.test(character) ? 1 : 0.56),
        0,
      ),
    credit: () => ({ text: 'Report · Fangyu · Tianditu; Natural Earth '.repeat(4), lang: 'en' }),
    approval: () => ({ text: approval, lang: 'zh-CN' }),
  };
}

function compose(
  language: Language,
  {
    scene = sceneOf('any'),
    approval = NUMBER,
    width = SIZE.width,
    strokesOf = undefined as PageInputs['strokesOf'],
  } = {},
): readonly Drawing[] {
  const content = pageContentOf(scene, { linked, filter, language, strokesOf });
  return composeMap(content, contextWith(approval), { ...SIZE, width });
}

function boxOf({ rings }: Shape): Box {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The box around all shapes of this name. */
function boxNamed(drawings: readonly Drawing[], name: string): Box {
  const boxes = drawings.flatMap((one) =>
    one.kind === 'shape' && one.name === name ? [boxOf(one)] : [],
  );
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}

function approvalText(drawings: readonly Drawing[], language: Language): Text | undefined {
  const { approval } = handoutMessages[language].sheetWords;
  return drawings.find((one): one is Text => one.kind === 'text' && one.name === approval);
}

describe.each(LANGUAGES)('composeMap in %s', (language) => {
  const { sheetWords } = handoutMessages[language];

  it.each(LANGUAGES)('shows what is drawn on the map of its scene only, in %s', (language) => {
    const stroke = newStroke(
      {
        ...{ id: 'one', ink: 'red', shape: { kind: 'text', at: [113, 34], text: 'Look here' } },
        onScreen: { subjects: [], map: null, sheet: 'any' },
      },
      0,
    );
    const strokesOf = (scene: string) => drawingOf([stroke], scene);
    const texts = (scene: string) =>
      compose(language, { scene: sceneOf(scene), strokesOf }).flatMap((one) =>
        one.kind === 'text' ? one.fullText : [],
      );
    expect(texts('any')).toContain('Look here');
    expect(texts('other')).not.toContain('Look here');
  });

  it('puts the approval number as a text of its own in the lower left corner', () => {
    const text = approvalText(compose(language), language);
    expect(text?.fullText).toBe(NUMBER);
    expect(text?.at[0]).toBeLessThan(SIZE.width * 0.05);
    expect(text?.at[1]).toBeGreaterThan(SIZE.height * 0.9);
  });

  function expectApart(drawings: readonly Drawing[], width: number) {
    const boxes = [
      boxNamed(drawings, sheetWords.credit),
      boxNamed(drawings, legendMessages[language].title),
      boxNamed(drawings, appMessages[language].southChinaSea),
    ].filter((box) => box.every(Number.isFinite));
    for (const [index, box] of boxes.entries()) {
      expect(box[1]).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) expect(boxesTouch(box, other)).toBe(false);
    }
  }

  it('keeps legend, inset and footer apart in every scene on the narrowest map', () => {
    for (const scene of loadRealDeck().scenes)
      expectApart(compose(language, { scene, width: NARROWEST }), NARROWEST);
  });

  it.each(WIDTHS)('keeps the longest number apart from the others on a map %i wide', (width) => {
    expectApart(compose(language, { approval: LONGEST_NUMBER, width }), width);
  });

  it.each([NARROWEST, WIDEST])(
    'covers no island while a map %i wide shows the whole country',
    (width) => {
      const { title } = legendMessages[language];
      const wholeCountry = loadRealDeck().scenes.filter(
        (scene) => pageContentOf(scene, { linked, filter, language }).area === null,
      );
      expect(wholeCountry.length).toBeGreaterThan(1);
      for (const scene of wholeCountry) {
        const drawings = compose(language, { scene, width });
        const covering = [boxNamed(drawings, title), boxNamed(drawings, sheetWords.credit)];
        for (const id of ISLANDS) {
          const name = linked.atlas.place(adcode(id))?.name[language] ?? '';
          const points = drawings.flatMap((one) =>
            one.kind === 'shape' && one.name === name ? one.rings.flat() : [],
          );
          expect(points.length).toBeGreaterThan(0);
          for (const [x, y] of points)
            for (const box of covering) expect(boxesTouch([x, y, x, y], box)).toBe(false);
        }
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../../tests/fixtures/realGeometry.ts';
import type { MapLevel } from '../../../china/zoomLevels.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { deriveFilterResult, viewModelOf } from '../../../domain/view/viewModel.ts';
import { drawnPaints } from '../../../map/layers/drawnPaints.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { levelOfScene } from '../../../viewport/sceneArea.ts';
import { composeMap, type HandoutContext } from './composeMap.ts';
import { pageContentOf } from './pageContent.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const HEADINGS: Record<MapLevel, string> = {
  province: 'Statements by province',
  prefecture: 'Statements by city',
};
const context: HandoutContext = {
  geometry: loadRealGeometry(),
  palette: LIGHT_PALETTE,
  measure: (text, size) => text.length * size * 0.56,
  credit: () => ({ text: 'Report', lang: 'en' }),
  approval: () => ({ text: 'GS(2024)0650', lang: 'en' }),
};
const { scenes, report } = loadRealDeck();

describe('the map of a scene on paper', () => {
  it.each(scenes.map((scene) => [scene.id, scene] as const))(
    'has in %s the level of the stage, however wide it is',
    (_, scene) => {
      const level = levelOfScene(linked, viewOfScene(scene, 'en', report), scene.camera);
      const content = pageContentOf(scene, { linked, filter, language: 'en' });
      for (const width of [768, 1392]) {
        const drawings = composeMap(content, context, { width, height: 1080 });
        const names = drawings.map(({ name }) => name);
        const texts = drawings.flatMap((one) => (one.kind === 'text' ? [one.lines.join(' ')] : []));
        expect(texts).toContain(HEADINGS[level]);
        const drawn = linked.atlas.places.filter(
          ({ level: each, name }) => each === 'prefecture' && names.includes(name.en),
        );
        expect(drawn.length > 5).toBe(level === 'prefecture');
      }
    },
  );

  it.each(scenes.map((scene) => [scene.id, scene] as const))(
    'has in %s the colours of the stage and the thumbnail',
    (_, scene) => {
      const content = pageContentOf(scene, { linked, filter, language: 'en' });
      const view = viewOfScene(scene, 'en', report);
      const onStage = drawnPaints(
        viewModelOf(deriveFilterResult(linked, filter, view.filters), view),
        LIGHT_PALETTE,
      );
      const drawings = composeMap(content, context, { width: 1392, height: 1080 });
      const places = linked.atlas.places.filter(({ level }) => level === content.level);
      const drawn = places.flatMap(({ id, name }) => {
        // Two cities are called Yichun in English, and only one of them may be drawn.
        if (places.filter((place) => place.name.en === name.en).length > 1) return [];
        const shape = drawings.find((one) => one.kind === 'shape' && one.name === name.en);
        return shape?.kind === 'shape' && shape.fill !== null ? [[id, shape.fill] as const] : [];
      });
      expect(drawn.length).toBeGreaterThan(5);
      for (const [id, fill] of drawn) expect([id, fill]).toEqual([id, onStage.get(id)?.fill]);
    },
  );
});

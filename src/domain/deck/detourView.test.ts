import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../../tests/fixtures/decks.ts';
import { adcode, strategyTypeId } from '../ids.ts';
import { type Filters, NO_FILTERS } from '../view/view.ts';
import { detourView, hasFiltersOff } from './detourView.ts';
import { currentStage, returnToScript, startDetour, startShow } from './show.ts';

const filters = (given: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...given });
const { view } = sceneOf('marine');
const scene = sceneOf('marine', {
  view: { ...view, filters: filters({ types: [strategyTypeId('marine')] }) },
});
const hunan = { ...scene.view, selection: { kind: 'region', id: adcode('430000') } } as const;

describe('detourView', () => {
  it('answers a question from the whole report: the filters of the scene end', () => {
    expect(detourView(scene, scene.view, hunan)).toEqual({ ...hunan, filters: NO_FILTERS });
  });

  it('keeps the filters that the user sets, at once or later', () => {
    const own = { ...scene.view, filters: filters({ voices: ['direct'] }) };
    expect(detourView(scene, scene.view, own)).toEqual(own);
    const cleared = { ...hunan, filters: NO_FILTERS };
    expect(detourView(scene, cleared, hunan)).toEqual(hunan);
  });

  it('keeps the filters while only the map is moved', () => {
    expect(detourView(scene, scene.view, scene.view)).toEqual(scene.view);
  });

  it('never changes more than the filters, and a return puts them back', () => {
    fc.assert(
      fc.property(decksWithReport, ({ deck, detours }) => {
        const show = startShow(deck, 'en', 'light', 0);
        const [first] = deck.scenes;
        if (!first) throw new Error('a deck without scenes');
        for (const detour of detours) {
          const shown = detourView(first, first.view, detour.view);
          expect({ ...shown, filters: detour.view.filters }).toEqual(detour.view);
          const off = startDetour(show, { ...detour, view: shown });
          expect(currentStage(returnToScript(off), deck)).toEqual(currentStage(show, deck));
        }
      }),
    );
  });
});

describe('hasFiltersOff', () => {
  const deck = deckOf([scene]);
  const show = startShow(deck, 'en', 'light', 0);
  const isOff = (shown: typeof show): boolean => {
    const stage = currentStage(shown, deck);
    return stage !== null && hasFiltersOff(stage);
  };

  it('is true only off script and without the filters that the scene has', () => {
    expect(isOff(show)).toBe(false);
    expect(isOff(startDetour(show, { view: hunan, bounds: null }))).toBe(false);
    const cleared = { ...hunan, filters: NO_FILTERS };
    expect(isOff(startDetour(show, { view: cleared, bounds: null }))).toBe(true);
  });
});

import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand';
import { createRealStore, filters, renderAtlas } from '../../tests/fixtures/renderAtlas.tsx';
import { strategyTypeId } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { countsAt, ownCount } from '../domain/view/viewModel.ts';
import { RegionBrief } from '../features/handouts/brief/RegionBrief.tsx';
import { RegionTable } from '../features/list/RegionTable.tsx';
import { PlaceChips } from '../features/map-controls/PlaceChips.tsx';
import { sentenceOf } from '../features/map-keyboard/speech.ts';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import { MapTooltip } from '../features/tooltip/MapTooltip.tsx';
import { countText } from '../i18n/counts.ts';
import { useHover } from '../state/hover.ts';
import { selectViewModel } from '../state/selectViewModel.ts';
import type { MapPointer } from '../viewport/usePicking.ts';

const FILTERS = {
  none: filters({}),
  marine: filters({ types: [strategyTypeId('marine')] }),
} as const;
const CASES = LANGUAGES.flatMap((language) =>
  (['none', 'marine'] as const).map((filter) => ({ language, filter })),
);
const NO_PICTURE = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

describe.each(CASES)('the counts of all 34 provinces ($language, filter: $filter)', (given) => {
  const { language } = given;
  const store = createRealStore(language, { filters: FILTERS[given.filter] });
  const viewModel = () => {
    const found = selectViewModel(store.getState());
    if (!found) throw new Error('no report');
    return found;
  };
  const provinces = viewModel().linked.atlas.places.filter(({ level }) => level === 'province');
  const countOf = (id: (typeof provinces)[number]['id']) => {
    const counts = countsAt(viewModel(), id);
    return { counts, sentence: countText(counts, language) };
  };

  it('are the same sentence in the tooltip and the spoken sentence', () => {
    const pointers = createStore<{ readonly pointer: MapPointer | null }>(() => ({
      pointer: null,
    }));
    const { container } = renderAtlas(store, <MapTooltip pointers={pointers} />);
    expect(provinces).toHaveLength(34);
    for (const { id } of provinces) {
      const { sentence } = countOf(id);
      act(() => {
        pointers.setState({ pointer: { region: id, at: [0, 0], mapWidth: 800 } });
        useHover.getState().hover(id);
      });
      expect(container).toHaveTextContent(sentence);
      expect(sentenceOf(store.getState(), id)).toContain(sentence.toLowerCase());
    }
    act(() => useHover.getState().hover(null));
  });

  it('are the same sentence in the panel and in the printed brief', () => {
    for (const region of provinces) {
      const { sentence } = countOf(region.id);
      act(() => store.getState().select({ kind: 'region', id: region.id }));
      const { unmount } = renderAtlas(
        store,
        <>
          <header data-testid="panel">
            <RegionPanel onClose={() => undefined} />
          </header>
          <div data-testid="brief">
            <RegionBrief
              region={region}
              viewModel={viewModel()}
              language={language}
              picture={NO_PICTURE}
              credit=""
            />
          </div>
        </>,
      );
      for (const surface of ['panel', 'brief'])
        expect(screen.getByTestId(surface)).toHaveTextContent(sentence);
      unmount();
    }
    act(() => store.getState().select(null));
  });

  it('are the same in the list and on the chips of Hong Kong and Macao', () => {
    renderAtlas(
      store,
      <>
        <PlaceChips />
        <RegionTable names={null} onDetails={() => undefined} />
      </>,
    );
    for (const { id, short } of provinces) {
      const { counts, sentence } = countOf(id);
      const name = screen.getByRole('rowheader', { name: new RegExp(`^${short[language]} `) });
      const cells = [...(name.parentElement?.querySelectorAll('td[title]') ?? [])];
      expect(cells.map((cell) => cell.getAttribute('title'))).toEqual([sentence, sentence]);
      const shown = cells.map(({ textContent }) => Number(/\d+/.exec(textContent)?.[0] ?? 0));
      expect(shown).toEqual([ownCount(counts), counts.through]);
    }
    for (const code of ['810000', '820000']) {
      const place = provinces.find(({ id }) => id === code);
      if (!place) throw new Error(`no ${code}`);
      expect(
        screen.getByRole('button', {
          name: `${place.short[language]}, ${countOf(place.id).sentence}`,
        }),
      ).toBeVisible();
    }
  });
});

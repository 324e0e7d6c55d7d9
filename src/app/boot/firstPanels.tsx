/* Runs when the app is built, not in the browser; see docs/adr/0023-prerendered-panels.md. */
import { renderToStaticMarkup } from 'react-dom/server';
import { readRegions } from '../../data/readRegions.ts';
import { readReport } from '../../data/readReport.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import type { Language } from '../../domain/language.ts';
import { RegionPanel } from '../../features/region-panel/RegionPanel.tsx';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';

/** The unfiltered panel of each province: HTML by adcode. */
export type FirstPanels = Readonly<Record<string, string>>;

/** The panels exactly as the app first shows them. Throws an Error where decoding fails. */
export function renderFirstPanels(
  table: unknown,
  report: unknown,
  language: Language,
): FirstPanels {
  const regions = readRegions(table);
  if (!regions.ok) throw new Error(`the table of regions is ${regions.problem}: build it again`);
  const file = readReport(report);
  if (!file.ok || file.value.kind !== 'complete')
    throw new Error('the report is not in one file: build it again');
  const atlas = createAtlas(regions.value);
  const store = createAppStore(language, DEFAULT_PREFERENCES);
  store.getState().showAtlas(atlas);
  store.getState().showReport(file.value.corpus);
  // On a server, React reads the initial state of a store.
  const currentStore = { ...store, getInitialState: store.getState };
  const panelOf = (id: (typeof atlas.places)[number]['id']): string => {
    store.getState().select({ kind: 'region', id });
    return renderToStaticMarkup(
      <AppStoreProvider value={currentStore}>
        <LanguageProvider language={language}>
          <RegionPanel onClose={() => undefined} onCompare={() => undefined} />
        </LanguageProvider>
      </AppStoreProvider>,
    );
  };
  return Object.fromEntries(
    atlas.places.filter(({ level }) => level === 'province').map(({ id }) => [id, panelOf(id)]),
  );
}

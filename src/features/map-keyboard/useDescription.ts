import { SENTENCE_SPACE } from '../../domain/language.ts';
import { useMemo } from 'react';
import { allNamesSet } from '../../domain/filters/filterNames.ts';
import { countryFacts } from '../../domain/panel/placeFacts.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { mapSpeechMessages } from '../../i18n/mapSpeech.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useFilterResult } from '../../state/AppStoreContext.tsx';

/** The description of the map for screen readers. */
export function useDescription(): string {
  const texts = useMessages(mapSpeechMessages);
  const labels = useMessages(filterMessages);
  const language = useLanguage();
  const atlas = useAppState((state) => state.atlas);
  const on = useAppState((state) => state.view.overlays);
  // The filter result and not the view model: a selection does not change the description.
  const filterResult = useFilterResult();
  return useMemo(() => {
    const facts = atlas && filterResult && countryFacts(atlas, filterResult);
    const filters = filterResult
      ? allNamesSet(filterResult.linked, filterResult.filters, language, labels)
      : [];
    const overlays = (filterResult ? on : []).flatMap(
      (id) => atlas?.grouping(id)?.short[language] ?? [],
    );
    return [
      facts && texts.country(facts),
      filters.length > 0 && texts.filters(filters.join(texts.join)),
      overlays.length > 0 && texts.overlays(overlays.join(texts.join)),
      texts.keys,
    ]
      .filter(Boolean)
      .join(SENTENCE_SPACE[language]);
  }, [texts, labels, language, atlas, on, filterResult]);
}

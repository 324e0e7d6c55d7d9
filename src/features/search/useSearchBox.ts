import { type KeyboardEvent, useState } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import type { SearchResult } from '../../domain/search/results.ts';
import type { Selection } from '../../domain/view/view.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { SearchController } from './engine/searchController.ts';
import { handleSearchKey } from './searchKeys.ts';
import { useSearch } from './useSearch.ts';

function preview(selection: Selection | null): void {
  useHover.getState().hover(selection?.kind === 'region' ? selection.id : null);
}

export function useSearchBox(
  controller: SearchController,
  names: readonly SearchName[] | null,
  onChosen: () => void,
) {
  const store = useAppStore();
  const [text, setText] = useState('');
  const [isFocused, setFocused] = useState(false);
  const [pointedKey, setPointedKey] = useState<string | null>(null);
  const [opensFirstAnswer, setOpensFirstAnswer] = useState(false);
  const query = text.trim();

  const type = (next: string) => {
    setText(next);
    setPointedKey(null);
    setOpensFirstAnswer(false);
    preview(null);
  };
  const point = (result: SearchResult) => {
    setPointedKey(result.key);
    preview(result.selection);
  };
  const leave = () => {
    type('');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const choose = (result: SearchResult) => {
    leave();
    store.getState().select(result.selection);
    onChosen();
  };

  const { status, answer } = useSearch(
    controller,
    names,
    isFocused,
    isFocused ? query : '',
    (newest) => {
      const first = newest.results.groups[0]?.results[0];
      if (opensFirstAnswer && newest.query === query && first) choose(first);
    },
  );
  // Until the query is answered, the results of the previous one stay.
  const results = query === '' ? null : (answer?.results ?? null);
  const isCurrent = answer?.query === query;
  const listed = results?.groups.flatMap((group) => group.results) ?? [];
  const active = listed.find(({ key }) => key === pointedKey) ?? listed[0];

  const onEnter = () => {
    if (active && (isCurrent || active.key === pointedKey)) choose(active);
    // A fast typist presses Enter before the answer arrives.
    else if (query !== '') setOpensFirstAnswer(true);
  };
  const onEscape = () => {
    if (text === '') leave();
    else type('');
  };
  const onKeyDown = (event: KeyboardEvent) =>
    handleSearchKey(event, { listed, active, onEscape, onEnter, onMove: point });

  const onFocusChange = (isInside: boolean) => {
    setFocused(isInside);
    if (!isInside) preview(null);
  };

  return {
    text,
    query,
    isFocused,
    status,
    results,
    isCurrent,
    reading: answer?.reading ?? null,
    count: listed.length,
    active,
    type,
    point,
    choose,
    leave,
    onKeyDown,
    onFocusChange,
  };
}

export type SearchBoxState = ReturnType<typeof useSearchBox>;

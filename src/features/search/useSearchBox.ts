import { type KeyboardEvent, useState } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import type { SearchResult } from '../../domain/search/results.ts';
import type { Selection } from '../../domain/view/view.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { SearchController } from './engine/searchController.ts';
import { composes, destination } from '../../ui/listKeys.ts';
import { useSearch } from './useSearch.ts';

/** Shows on the map what is pointed at in the list. */
function preview(selection: Selection | null): void {
  useHover.getState().hover(selection?.kind === 'region' ? selection.id : null);
}

/** What is typed, found and pointed at in the search box, and what the keys do about it. */
export function useSearchBox(
  desk: SearchController,
  names: readonly SearchName[] | null,
  onChosen: () => void,
) {
  const store = useAppStore();
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const [enterWaits, setEnterWaits] = useState(false);
  const query = text.trim();

  const type = (next: string) => {
    setText(next);
    setPointed(null);
    setEnterWaits(false);
    preview(null);
  };
  const point = (result: SearchResult) => {
    setPointed(result.key);
    preview(result.selection);
  };
  const leave = () => {
    type('');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const choose = (result: SearchResult) => {
    leave();
    store.getState().select(result.selection, { from: 'search' });
    onChosen();
  };

  const { status, answer } = useSearch(desk, names, focused, focused ? query : '', (newest) => {
    // Who types quickly presses Enter before the answer is there.
    const first = enterWaits && newest.query === query ? newest.results.groups[0] : undefined;
    if (first?.results[0]) choose(first.results[0]);
  });
  // Until the answer comes, what was found for the letters before stands there still.
  const results = query === '' ? null : (answer?.results ?? null);
  const isCurrent = answer?.query === query;
  const listed = results?.groups.flatMap((group) => group.results) ?? [];
  const active = listed.find(({ key }) => key === pointed) ?? listed[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (text === '') leave();
      else type('');
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active && (isCurrent || active.key === pointed)) choose(active);
      else if (query !== '') setEnterWaits(true);
      return;
    }
    if (!active) return;
    const next = destination(event, listed.indexOf(active), listed.length);
    const target = next === undefined ? undefined : listed[next];
    if (!target) return;
    event.preventDefault();
    point(target);
  };

  const onFocusChange = (inside: boolean) => {
    setFocused(inside);
    if (!inside) preview(null);
  };

  return {
    text,
    query,
    focused,
    status,
    results,
    isCurrent,
    reading: answer?.reading ?? null,
    shown: listed.length,
    active,
    type,
    point,
    choose,
    leave,
    onKeyDown,
    onFocusChange,
  };
}

import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { filteredTypesAt } from '../../domain/paints/filteredTypes.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { glyphAt } from '../../domain/report/typeGlyphs.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import type { ShownType } from './TypeMarks.tsx';

const NONE: readonly ShownType[] = [];

interface ShownTypes {
  /** Those of the filter. */
  readonly types: readonly ShownType[];
  readonly at: (place: Adcode) => readonly ShownType[];
}

/** The strategy types that the filters ask for, and which of them a region has. */
export function useShownTypes(viewModel: ViewModel, palette: MapPalette): ShownTypes {
  const language = useLanguage();
  return useMemo(() => {
    const { linked, view } = viewModel;
    const all = linked.report.types.map(
      (type, index): ShownType => ({
        id: type.id,
        name: type.short[language],
        glyph: glyphAt(linked.report.types, index),
        colour: palette.accents[index] ?? palette.selection,
      }),
    );
    const lists = new Map<string, readonly ShownType[]>();
    return {
      types: all.filter(({ id }) => view.filters.types.some((type) => type === id)),
      at: (place) => {
        const indexes = filteredTypesAt(viewModel, place).map(({ index }) => index);
        // One list for the same types: a row is compared by its properties.
        const key = indexes.join();
        const list = lists.get(key) ?? indexes.flatMap((index) => all[index] ?? []);
        lists.set(key, list);
        return list.length === 0 ? NONE : list;
      },
    };
  }, [viewModel, palette, language]);
}

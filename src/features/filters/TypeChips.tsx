import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { isFiltered, sizeOf, toggle } from '../../domain/filters/filter.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { TypeChip } from './TypeChip.tsx';
import styles from './TypeChips.module.css';
import type { FilterModel } from './useFilterModel.ts';
import { useChoices, useFilterModel } from './useFilterModel.ts';
import { useOverflow, usePressedInView } from './useOverflow.ts';

/** Created once, so that React skips them when the filters change. */
const BACK_ICON = <ChevronLeft size={18} />;
const FORWARD_ICON = <ChevronRight size={18} />;
const CLEAR_ICON = <X size={16} aria-hidden="true" />;

/** Each chip shows how many statements of its type match the other filters. */
export function TypeChips() {
  const model = useFilterModel();
  return model && <Chips model={model} />;
}

function Chips({ model }: { readonly model: FilterModel }) {
  const { linked, filters } = model;
  const texts = useMessages(filterMessages);
  const store = useAppStore();
  const row = useRef<HTMLFieldSetElement>(null);
  const overflow = useOverflow(row);
  usePressedInView(row, filters.types);
  const { types } = linked.report;
  const ids = useMemo(() => types.map(({ id }) => id), [types]);
  const glyphs = useMemo(() => glyphsOf(types), [types]);
  const choices = useChoices(model, 'types', ids);

  const clear = () => {
    store.getState().clearFilters();
    // The pressed button disappears with the filters, so the first chip takes the focus.
    row.current?.querySelector('button')?.focus();
  };
  const scrollBy = (pages: number) =>
    row.current?.scrollBy({ left: pages * row.current.clientWidth * 0.75 });

  return (
    <div className={styles['bar']}>
      <div
        className={styles['frame']}
        data-more-start={overflow.start}
        data-more-end={overflow.end}
      >
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          data-tip={texts.scrollBack}
          className={styles['back']}
          onClick={() => scrollBy(-1)}
        >
          {BACK_ICON}
        </button>
        <fieldset ref={row} aria-label={texts.types} className={styles['row']}>
          {choices.map((choice, index) => {
            const type = types[index];
            return (
              type && (
                <TypeChip
                  key={type.id}
                  type={type}
                  index={index}
                  glyph={glyphs[index] ?? 'circle'}
                  choice={choice}
                  isOfStatements={sizeOf(linked) > 0}
                  onPick={() => store.getState().setFilters(toggle(filters, 'types', choice.value))}
                />
              )
            );
          })}
        </fieldset>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          data-tip={texts.scrollOn}
          className={styles['on']}
          onClick={() => scrollBy(1)}
        >
          {FORWARD_ICON}
        </button>
      </div>
      {isFiltered(filters) && (
        <button type="button" className={styles['clear']} onClick={clear}>
          {CLEAR_ICON}
          <span>{texts.clear}</span>
        </button>
      )}
    </div>
  );
}

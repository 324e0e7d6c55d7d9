import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { total } from '../../domain/corpus/touch.ts';
import { markedTypes } from '../../domain/paints/markedTypes.ts';
import { countsAt } from '../../domain/view/viewModel.ts';
import { glyphOfType } from '../../domain/paints/typeGlyph.ts';
import { appMessages } from '../../i18n/app.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useViewModel, useInteraction } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './MapTooltip.module.css';
import type { MapPointer, MapPointerStore } from '../../viewport/usePicking.ts';

/** Distance from the pointer, CSS pixels. */
const OFFSET = 14;
const CHOOSER_IS_NEAR = 48;

function placed({ at: [x, y], mapWidth }: MapPointer): string {
  const left = x > mapWidth / 2 ? `calc(${x - OFFSET}px - 100%)` : `${x + OFFSET}px`;
  return `translate(${left}, ${y + OFFSET}px)`;
}

/**
 * Name, types and counts of what is under the pointer. Says nothing that a click does not show as well.
 * It is rendered for another region alone: within one it only follows.
 */
export function MapTooltip({ pointers }: { readonly pointers: MapPointerStore }) {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const chooserAt = useInteraction((state) => (state.isChooserQuiet ? null : state.chooserAt?.at));
  const id = useStore(pointers, ({ pointer }) => {
    // The chooser stands there and says more.
    const [x, y] = pointer?.at ?? [0, 0];
    const isNear = chooserAt && Math.hypot(chooserAt[0] - x, chooserAt[1] - y) < CHOOSER_IS_NEAR;
    return isNear ? null : (pointer?.region ?? null);
  });
  const region = useAppState((state) => (id === null ? undefined : state.atlas?.region(id)));
  // Whoever takes the hover from the map, as a show does when it goes on, takes its words too.
  const isHovered = useHover(({ hovered }) => hovered !== null && hovered === id);
  const isSelected = useAppState(
    ({ view: { selection } }) => selection?.kind === 'region' && selection.id === id,
  );
  const viewModel = useViewModel();
  // The details say all of it about what is selected.
  const says = region !== undefined && isHovered && !isSelected;

  useLayoutEffect(() => {
    if (!says) return;
    const follow = (): void => {
      const { pointer } = pointers.getState();
      if (pointer && box.current) box.current.style.transform = placed(pointer);
    };
    follow();
    return pointers.subscribe(follow);
  }, [pointers, says]);

  if (!says) return null;
  const counts = viewModel && countsAt(viewModel, region.id);
  const types = viewModel ? markedTypes(viewModel, region.id) : [];
  return (
    <div ref={box} className={styles['tooltip']} aria-hidden>
      <div className={styles['tooltipName']}>
        {region.short[language]} {region.short[language === 'zh' ? 'en' : 'zh']}
      </div>
      {types.length > 0 && (
        <ul className={styles['tooltipTypes']}>
          {types.map(({ type, index, count }) => (
            <li key={type.id}>
              <Mark
                glyph={glyphOfType(type.id, index)}
                colour={`var(--type-${index + 1})`}
                size={16}
              />
              {type.short[language]} {count > 1 && count}
            </li>
          ))}
        </ul>
      )}
      {counts && (
        <div className={styles['tooltipCount']}>
          {total(counts) === 0
            ? messages.none
            : messages.statements(total(counts) - counts.through)}
          {counts.through > 0 && ` · ${messages.through(counts.through)}`}
        </div>
      )}
    </div>
  );
}

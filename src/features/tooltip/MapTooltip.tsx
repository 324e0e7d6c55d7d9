import { SECOND_LANGUAGE } from '../../domain/language.ts';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { markedTypes } from '../../domain/paints/markedTypes.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import { byReportText } from '../../i18n/byReport.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppState, useViewModel, useInteraction } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './MapTooltip.module.css';
import type { MapPointer, MapPointerStore } from '../../viewport/usePicking.ts';

/** CSS pixels from the pointer. */
const OFFSET = 14;
/** CSS pixels within which the open overlap chooser hides the tooltip. */
const CHOOSER_DISTANCE = 48;

function translationOf({ at: [x, y], mapWidth }: MapPointer): string {
  const left = x > mapWidth / 2 ? `calc(${x - OFFSET}px - 100%)` : `${x + OFFSET}px`;
  return `translate(${left}, ${y + OFFSET}px)`;
}

/** Rendered once for each region; within a region only its position changes. */
export function MapTooltip({ pointers }: { readonly pointers: MapPointerStore }) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const chooserAt = useInteraction((state) => (state.isChooserQuiet ? null : state.chooserAt?.at));
  const id = useStore(pointers, ({ pointer }) => {
    // The overlap chooser at this point shows more.
    const [x, y] = pointer?.at ?? [0, 0];
    const isNear = chooserAt && Math.hypot(chooserAt[0] - x, chooserAt[1] - y) < CHOOSER_DISTANCE;
    return isNear ? null : (pointer?.region ?? null);
  });
  const region = useAppState((state) => (id === null ? undefined : state.atlas?.region(id)));
  // A show clears the hover when it goes on: the tooltip closes with it.
  const isHovered = useHover(({ hovered }) => hovered !== null && hovered === id);
  const isSelected = useAppState(
    ({ view: { selection } }) => selection?.kind === 'region' && selection.id === id,
  );
  const viewModel = useViewModel();
  // The details already show the selected region.
  const isShown = region !== undefined && isHovered && !isSelected;

  useLayoutEffect(() => {
    if (!isShown) return;
    const updatePosition = (): void => {
      const { pointer } = pointers.getState();
      if (pointer && box.current) box.current.style.transform = translationOf(pointer);
    };
    updatePosition();
    return pointers.subscribe(updatePosition);
  }, [pointers, isShown]);

  if (!isShown) return null;
  const row = viewModel && mapLayer(viewModel.view.mode).tooltipRow(viewModel, region.id, language);
  const byReport = viewModel ? byReportText(viewModel, region.id, language) : '';
  const types = viewModel ? markedTypes(viewModel, region.id) : [];
  const glyphs = viewModel ? glyphsOf(viewModel.linked.report.types) : [];
  return (
    <div ref={box} className={styles['tooltip']} aria-hidden>
      <div className={styles['tooltipName']}>
        {region.short[language]} {region.short[SECOND_LANGUAGE[language]]}
      </div>
      {types.length > 0 && (
        <ul className={styles['tooltipTypes']}>
          {types.map(({ type, index, count }) => (
            <li key={type.id}>
              <Mark
                glyph={glyphs[index] ?? 'circle'}
                colour={`var(--type-${index + 1})`}
                size={16}
              />
              {type.short[language]} {count > 1 && count}
            </li>
          ))}
        </ul>
      )}
      {row !== null && <div className={styles['tooltipCount']}>{row}</div>}
      {byReport !== '' && <div className={styles['tooltipCount']}>{byReport}</div>}
    </div>
  );
}

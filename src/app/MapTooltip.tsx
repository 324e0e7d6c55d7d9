import { total } from '../domain/touch.ts';
import type { Adcode } from '../domain/ids.ts';
import { countsAt } from '../domain/shown.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import type { ScreenPoint } from '../map/port.ts';
import { useAtlas, useShown } from '../state/AtlasContext.tsx';
import styles from './MapPane.module.css';

/** Distance from the pointer, CSS pixels. */
const OFFSET = 14;

interface MapTooltipProps {
  readonly place: Adcode;
  readonly at: ScreenPoint;
  /** Width of the map, to open towards its middle. */
  readonly mapWidth: number;
}

/** Name and counts of the place under the pointer. Says nothing that a click does not show as well. */
export function MapTooltip({ place: id, at: [x, y], mapWidth }: MapTooltipProps) {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const place = useAtlas((state) => state.atlas?.place(id));
  const shown = useShown();
  if (!place) return null;
  const counts = shown && countsAt(shown, id);
  const left = x > mapWidth / 2 ? `calc(${x - OFFSET}px - 100%)` : `${x + OFFSET}px`;
  return (
    <div
      className={styles['tooltip']}
      style={{ transform: `translate(${left}, ${y + OFFSET}px)` }}
      aria-hidden
    >
      <div className={styles['tooltipName']}>
        {place.short[language]} {place.short[language === 'zh' ? 'en' : 'zh']}
      </div>
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

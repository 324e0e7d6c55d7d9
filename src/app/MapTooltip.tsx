import { total } from '../domain/touch.ts';
import type { RegionId } from '../domain/ids.ts';
import { markedTypes } from '../domain/markedTypes.ts';
import { countsAt } from '../domain/shown.ts';
import { glyphOfType } from '../domain/typeGlyph.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import type { ScreenPoint } from '../map/port.ts';
import { useAtlas, useShown } from '../state/AtlasContext.tsx';
import { useSurfaces } from '../state/surfaces.ts';
import { Mark } from '../ui/Mark.tsx';
import styles from './MapPane.module.css';

/** Distance from the pointer, CSS pixels. */
const OFFSET = 14;
const CHOOSER_IS_NEAR = 48;

interface MapTooltipProps {
  /** What a click there would select. */
  readonly region: RegionId;
  readonly at: ScreenPoint;
  /** Width of the map, to open towards its middle. */
  readonly mapWidth: number;
}

/** Name, types and counts of what is under the pointer. Says nothing that a click does not show as well. */
export function MapTooltip({ region: id, at: [x, y], mapWidth }: MapTooltipProps) {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const region = useAtlas((state) => state.atlas?.region(id));
  const chooserAt = useSurfaces((state) => state.chooserAt?.at);
  const isSelected = useAtlas(
    ({ view: { selection } }) => selection?.kind === 'region' && selection.id === id,
  );
  const shown = useShown();
  if (!region) return null;
  // The chooser stands there, or is about this, and says more.
  const isNear = chooserAt && Math.hypot(chooserAt[0] - x, chooserAt[1] - y) < CHOOSER_IS_NEAR;
  if (isNear || (chooserAt && isSelected)) return null;
  const counts = shown && countsAt(shown, id);
  const types = shown ? markedTypes(shown, id) : [];
  const left = x > mapWidth / 2 ? `calc(${x - OFFSET}px - 100%)` : `${x + OFFSET}px`;
  return (
    <div
      className={styles['tooltip']}
      style={{ transform: `translate(${left}, ${y + OFFSET}px)` }}
      aria-hidden
    >
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

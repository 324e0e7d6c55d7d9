import type { LegendLine } from '../../domain/paints/legendLines.ts';
import { MAX_OVERLAY_COLOURS } from '../../domain/paints/overlayStrokes.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Atlas } from '../../domain/regions/atlas.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { GroupingSample } from './GroupingSample.tsx';

interface GroupingKeyProps {
  readonly atlas: Atlas;
  readonly lines: readonly LegendLine[];
  readonly palette: MapPalette;
}

/** Every grouping on the map, by name, with its line. */
export function GroupingKey({ atlas, lines, palette }: GroupingKeyProps) {
  const texts = useMessages(legendMessages);
  const language = useLanguage();
  const groupings = lines.filter((line) => line.kind === 'grouping');
  if (groupings.length === 0) return null;
  return (
    <>
      <ul aria-label={texts.groupings} className={styles['lines']}>
        {groupings.map((line) => (
          <LegendRow key={line.id} label={atlas.grouping(line.id)?.short[language] ?? line.id}>
            <GroupingSample {...{ line, palette }} />
          </LegendRow>
        ))}
      </ul>
      {groupings.length > MAX_OVERLAY_COLOURS && <p>{texts.repeated}</p>}
    </>
  );
}

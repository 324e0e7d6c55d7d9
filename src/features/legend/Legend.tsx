import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { MapPalette } from '../../domain/palette.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useDrawn } from '../../state/AtlasContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { ShownLegend } from './ShownLegend.tsx';
import { NoDataSample } from './samples.tsx';

interface LegendProps {
  /** The colours the map is drawn with at present. */
  readonly palette: MapPalette;
  /** Whether it lies unfolded until somebody folds it; a narrow window has no room for that. */
  readonly startsOpen?: boolean;
  /** Open for good, without a button: in a show nobody folds it. */
  readonly fixed?: boolean;
}

/** Names what the map's colours, circles and lines mean. Reads what is shown and changes nothing. */
export function Legend({ palette, startsOpen = true, fixed = false }: LegendProps) {
  const id = useId();
  const shown = useDrawn();
  const texts = useMessages(legendMessages);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = fixed || (chosen ?? startsOpen);
  return (
    <section aria-label={texts.title} className={styles['legend']}>
      {!fixed && (
        <Button
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setChosen(!open)}
        >
          {texts.title}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      )}
      {open && (
        <div id={id} className={styles['body']}>
          {shown ? (
            <ShownLegend shown={shown} palette={palette} />
          ) : (
            <>
              <p>{texts.noReport}</p>
              <ul>
                <LegendRow label={texts.noData}>
                  <NoDataSample palette={palette} />
                </LegendRow>
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { MapLevel } from '../../china/zoomLevels.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useMapViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { LegendBody } from './LegendBody.tsx';
import { NoDataSample } from './samples.tsx';

interface LegendProps {
  readonly palette: MapPalette;
  /** False in a narrow window, where it would cover the map. */
  readonly startsOpen?: boolean;
  /** During a show the legend stays open where it fits, and names the types itself. */
  readonly inShow?: boolean;
  /** The divisions that the map fills at present. */
  readonly level?: MapLevel;
}

/** Names what the map's colours, markers and lines mean. */
export function Legend({
  palette,
  startsOpen = true,
  inShow = false,
  level = 'province',
}: LegendProps) {
  const id = useId();
  const viewModel = useMapViewModel();
  const texts = useMessages(legendMessages);
  // A choice made outside a show does not apply to the show, and the other way round.
  const situation = inShow ? 'show' : 'desk';
  const [chosen, setChosen] = useState<Partial<Record<'show' | 'desk', boolean>>>({});
  const alwaysOpen = inShow && startsOpen;
  const isPrinting = usePrinting();
  const isOpen = alwaysOpen || isPrinting || (chosen[situation] ?? startsOpen);
  return (
    <section
      aria-label={texts.title}
      className={styles['legend']}
      data-in-show={inShow || undefined}
    >
      {!alwaysOpen && (
        <Button
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setChosen({ ...chosen, [situation]: !isOpen })}
        >
          {texts.title}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      )}
      {isOpen && (
        <div id={id} className={styles['body']}>
          {viewModel ? (
            <LegendBody {...{ viewModel, palette, level }} namesTypes={inShow} />
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

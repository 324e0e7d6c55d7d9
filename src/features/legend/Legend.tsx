import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useMapViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { LegendBody } from './LegendBody.tsx';
import { NoDataSample } from './samples.tsx';

interface LegendProps {
  /** The colours the map is drawn with at present. */
  readonly palette: MapPalette;
  /** Whether it lies unfolded until somebody folds it; a narrow window has no room for that. */
  readonly startsOpen?: boolean;
  /** In a show nobody folds what has room, and the types are named: no chips are in sight that would. */
  readonly inShow?: boolean;
}

/** Names what the map's colours, circles and lines mean. Reads what is shown and changes nothing. */
export function Legend({ palette, startsOpen = true, inShow = false }: LegendProps) {
  const id = useId();
  const viewModel = useMapViewModel();
  const texts = useMessages(legendMessages);
  // What somebody unfolded at the desk is no wish for the room, nor the other way.
  const place = inShow ? 'room' : 'desk';
  const [chosen, setChosen] = useState<Partial<Record<'room' | 'desk', boolean>>>({});
  const fixed = inShow && startsOpen;
  const open = fixed || (chosen[place] ?? startsOpen);
  return (
    <section aria-label={texts.title} className={styles['legend']} data-names-types={inShow}>
      {!fixed && (
        <Button
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setChosen({ ...chosen, [place]: !open })}
        >
          {texts.title}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      )}
      {open && (
        <div id={id} className={styles['body']}>
          {viewModel ? (
            <LegendBody viewModel={viewModel} palette={palette} namesTypes={inShow} />
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

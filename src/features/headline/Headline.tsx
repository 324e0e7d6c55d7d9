import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { findingOf } from '../../domain/report/finding.ts';
import { quotationOrder } from '../../domain/report/quotationOrder.ts';
import type { Place } from '../../domain/regions/region.ts';
import { findingText } from '../../i18n/finding.ts';
import { HEADLINE } from '../../i18n/headline.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { Button } from '../../ui/Button.tsx';
import type { CameraController } from '../../viewport/cameraController.ts';
import { MapControl } from '../../viewport/MapControl.tsx';
import { useHeadlineOnMap } from '../../viewport/useHeadlineOnMap.ts';
import styles from './Headline.module.css';
import { PlaceLine } from './PlaceLine.tsx';
import { Quotation } from './Quotation.tsx';
import { Sentences } from './Sentences.tsx';
import { useIsPlain } from './useIsPlain.ts';
import { useRotation } from './useRotation.ts';

interface HeadlineProps {
  readonly controller: CameraController;
  /** Takes the focus, which the opened region removes with the headline. */
  readonly focusPanel: () => void;
  readonly focusMap: () => void;
}

/** What the map of the report shows first, over the map, until something is selected or filtered. */
export function Headline(props: HeadlineProps) {
  const linked = useAppState((state) => state.linked);
  return linked && <HeadlineOf {...props} linked={linked} />;
}

interface HeadlineOfProps extends HeadlineProps {
  readonly linked: LinkedReport;
}

function HeadlineOf({ linked, controller, focusPanel, focusMap }: HeadlineOfProps) {
  const messages = useMessages(HEADLINE);
  const [isClosed, setClosed] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const card = useRef<HTMLElement>(null);
  const hasRoom = useHeadlineOnMap();
  const isPlain = useIsPlain(controller);
  const finding = useMemo(() => findingOf(linked), [linked]);
  const statements = useMemo(() => quotationOrder(linked), [linked]);
  const isShown = finding !== null && hasRoom && isPlain && !isClosed;
  const rotation = useRotation(statements.length, isShown, isHeld);
  const shown = isShown ? (statements[rotation.index] ?? null) : null;
  useMarkedRegion(rotation.isUntouched && shown ? shown.place : null);
  // A box that is removed under the pointer gets no leave event.
  if (isHeld && !isShown) setHeld(false);
  if (!isShown) return null;

  const close = () => {
    setClosed(true);
    focusMap();
  };
  return (
    <>
      {shown && <PlaceLine place={shown.tied} {...{ card, controller }} />}
      <MapControl
        kind="floating"
        className={styles['headline']}
        data-chrome
        data-headline
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        <div className={styles['finding']}>
          <Button
            look="icon"
            className={styles['close']}
            aria-label={messages.close}
            onClick={close}
          >
            <X size={16} aria-hidden />
          </Button>
          <Sentences linked={linked} finding={finding} />
        </div>
        <Quotation ref={card} {...{ linked, statements, rotation }} onOpened={focusPanel} />
      </MapControl>
    </>
  );
}

/** Draws the outline of a region as when it is pointed at, unless the user points at another. */
function useMarkedRegion(place: Place | null): void {
  const id = place?.id ?? null;
  useEffect(() => {
    const { hovered, hover } = useHover.getState();
    if (id === null || hovered !== null) return;
    hover(id);
    return () => {
      if (useHover.getState().hovered === id) hover(null);
    };
  }, [id]);
}

/** The finding and the quotations in the panel; the quotations change by hand only. */
export function PanelHeadline({ focusPanel }: Pick<HeadlineProps, 'focusPanel'>) {
  const linked = useAppState((state) => state.linked);
  const language = useLanguage();
  const finding = useMemo(() => linked && findingOf(linked), [linked]);
  const statements = useMemo(() => (linked ? quotationOrder(linked) : []), [linked]);
  const rotation = useRotation(statements.length, false, false);
  if (!linked || !finding) return null;
  return (
    <div className={styles['inPanel']}>
      <p className={styles['sentence']}>{findingText(finding, language)}</p>
      <Quotation {...{ linked, statements, rotation }} onOpened={focusPanel} />
    </div>
  );
}

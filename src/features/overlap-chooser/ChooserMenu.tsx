import { X } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Chooser.module.css';
import { RegionItem } from './RegionItem.tsx';
import { LevelLine } from './LevelLine.tsx';
import { placeBeside } from './placement.ts';
import { useClosing } from './useClosing.ts';
import { useFocusInside } from './useFocusInside.ts';
import { useMenuKeys } from './useMenuKeys.ts';
import { type Item, useChooserItems } from './useChooserItems.ts';
import { usePreview } from './usePreview.ts';

interface ChooserMenuProps {
  readonly spot: MapSpot;
  /** Offered after a click that already selected a region: takes no focus, needs at least two regions. */
  readonly quiet: boolean;
  readonly focusMap: () => void;
}

function place(box: HTMLElement, at: MapSpot['at']): void {
  const map = box.offsetParent;
  if (!map) return;
  const [left, top] = placeBeside(
    at,
    { width: box.offsetWidth, height: box.offsetHeight },
    { width: map.clientWidth, height: map.clientHeight },
  );
  box.style.setProperty('--left', `${left}px`);
  box.style.setProperty('--top', `${top}px`);
}

export function ChooserMenu({ spot, quiet, focusMap }: ChooserMenuProps) {
  const texts = useMessages(overlapChooserMessages);
  const store = useAppStore();
  const selection = useAppState((state) => state.view.selection);
  const items = useChooserItems(spot);
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const preview = usePreview();
  const returnFocus = useFocusInside({ box, takesFocus: !quiet, focusMap });
  const closeChooser = useCallback(() => store.getState().openChooser(null), [store]);
  useClosing(box, quiet, closeChooser);
  const selected = selection?.kind === 'region' ? selection.id : null;
  const isShown = quiet ? items.length > 1 : items.length > 0;

  // After every render, because the size may have changed.
  useLayoutEffect(() => {
    if (box.current && !quiet) place(box.current, spot.at);
  });

  const close = () => {
    returnFocus();
    closeChooser();
  };
  const choose = ({ id: region, level }: Item) => {
    preview(null);
    store.getState().setPreferences({ level });
    store.getState().select({ kind: 'region', id: region });
    close();
  };
  const onKeyDown = useMenuKeys({ menu, items, choose, close });

  if (!isShown) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles the keys of the menu and of the header
    <div ref={box} className={styles['chooser']} data-quiet={quiet} onKeyDown={onKeyDown}>
      {!quiet && (
        <div className={styles['header']}>
          <p>{texts.title}</p>
          <Button
            look="icon"
            aria-label={texts.close}
            aria-keyshortcuts="Escape"
            className={styles['close']}
            onClick={close}
          >
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
      <div
        ref={menu}
        role="menu"
        aria-label={texts.titleAt(items[0]?.name ?? '')}
        className={styles['items']}
      >
        {items.map((item, index) => (
          <RegionItem
            key={item.id}
            item={item}
            number={index + 1}
            checked={item.id === selected}
            brief={quiet}
            isTabStop={index === 0}
            onPreview={preview}
            onChoose={() => choose(item)}
          />
        ))}
      </div>
      {!quiet && <LevelLine />}
    </div>
  );
}

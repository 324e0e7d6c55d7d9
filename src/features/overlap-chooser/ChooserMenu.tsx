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
  /** Beside a click that has already selected: takes no focus, and is not worth it for one thing. */
  readonly quiet: boolean;
  readonly focusMap: () => void;
}

/** Puts the box beside the click, inside the map. */
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

/** The layers at one spot as a menu. */
export function ChooserMenu({ spot, quiet, focusMap }: ChooserMenuProps) {
  const texts = useMessages(overlapChooserMessages);
  const store = useAppStore();
  const selection = useAppState((state) => state.view.selection);
  const items = useChooserItems(spot);
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const preview = usePreview();
  const giveFocusBack = useFocusInside({ box, takes: !quiet, focusMap });
  const shut = useCallback(() => store.getState().openChooser(null), [store]);
  useClosing(box, quiet, shut);
  const chosen = selection?.kind === 'region' ? selection.id : null;
  const shows = quiet ? items.length > 1 : items.length > 0;

  // After every change: its words, and so its size, may be others. The quiet row has its corner.
  useLayoutEffect(() => {
    if (box.current && !quiet) place(box.current, spot.at);
  });

  const close = () => {
    giveFocusBack();
    shut();
  };
  const choose = ({ id: region, level }: Item) => {
    preview(null);
    store.getState().setPreferences({ level });
    store.getState().select({ kind: 'region', id: region }, { from: 'map' });
    close();
  };
  const onKeyDown = useMenuKeys({ menu, items, choose, close });

  if (!shows) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the menu and of what stands around it
    <div ref={box} className={styles['chooser']} data-quiet={quiet} onKeyDown={onKeyDown}>
      {!quiet && (
        <div className={styles['header']}>
          <p>{texts.title}</p>
          <Button look="icon" aria-label={texts.close} className={styles['close']} onClick={close}>
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
            checked={item.id === chosen}
            brief={quiet}
            reachable={index === 0}
            onPreview={preview}
            onChoose={() => choose(item)}
          />
        ))}
      </div>
      {!quiet && <LevelLine />}
    </div>
  );
}

import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './OverlayDock.module.css';
import { OverlayList } from './OverlayList.tsx';
import { useDock } from './useDock.ts';
import type { OverlayModel } from './useOverlayModel.ts';

export interface OverlayDockProps {
  readonly id: string;
  readonly model: OverlayModel;
  /** `returnsFocus`: the focus was in the menu or on nothing. */
  readonly onClose: (returnsFocus: boolean) => void;
}

/** The menu in the place of the panel, in the bottom sheet on a phone: it covers nothing of the map. */
export function OverlayDock({ id, model, onClose }: OverlayDockProps) {
  const texts = useMessages(overlayMessages);
  const store = useAppStore();
  const title = useId();
  const dock = useRef<HTMLDivElement>(null);
  const panel = document.getElementById('panel');
  useDock(dock, onClose);
  const count = model.on.length;
  return createPortal(
    <div
      ref={dock}
      id={id}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      className={styles['dock']}
      data-dock
    >
      <div className={styles['header']}>
        <h2 id={title}>{texts.menu}</h2>
        <Button
          look="text"
          // Not `disabled`: the button would lose the focus after a click.
          aria-disabled={count === 0}
          onClick={() => store.getState().setOverlays([])}
        >
          {texts.removeAll}
        </Button>
        <Button
          look="icon"
          aria-label={texts.close}
          aria-keyshortcuts="Escape"
          onClick={() => onClose(true)}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className={styles['body']}>
        <OverlayList model={model} />
      </div>
    </div>,
    panel ?? document.body,
  );
}

import type { MouseEvent, ReactNode } from 'react';
import { SECOND_LANGUAGE } from '../../domain/language.ts';
import { encodeView } from '../../domain/view/address.ts';
import type { Selection } from '../../domain/view/view.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import styles from '../../ui/TextLink.module.css';

interface ChangeLinkProps {
  readonly selection: Selection | null;
  readonly focusPanel: () => void;
  readonly children: ReactNode;
}

/** Selects what has changed, and highlights its region on the map while pointed at. */
export function ChangeLink({ selection, focusPanel, children }: ChangeLinkProps) {
  const store = useAppStore();
  const view = useAppState((state) => state.view);
  const { hover } = useHover.getState();
  const onClick = (event: MouseEvent) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    // The browser follows the link in a new tab or window.
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    hover(null);
    store.getState().select(selection);
    focusPanel();
  };
  // The address always contains the language: a new tab may prefer another one.
  const address = encodeView({ ...view, selection }, SECOND_LANGUAGE[view.language]);
  const region = selection?.kind === 'region' ? selection.id : null;
  return (
    <a
      href={`#${address}`}
      className={styles['link']}
      onClick={onClick}
      {...(region !== null && {
        onPointerEnter: () => hover(region),
        onPointerLeave: () => hover(null),
        onFocus: () => hover(region),
        onBlur: () => hover(null),
      })}
    >
      {children}
    </a>
  );
}

import { isComposing } from '../domain/keyboard/pressedKeys.ts';
import { X } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `page`: as large as the window, for two columns. */
  readonly size?: 'narrow' | 'middle' | 'wide' | 'page';
  /** The title is then only read by screen readers. */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  /** Without focusable elements the body takes the focus, so that keys can scroll it. */
  readonly readOnly?: boolean;
  /** Without it the first focusable element takes the focus, perhaps the close button. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** No padding around the content: it reaches the edges, or has its own padding. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog, open while it is rendered. Esc, which closes it, does not reach the page. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  size = 'middle',
  header,
  footer,
  readOnly = false,
  initialFocus,
  flush = false,
  children,
}: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressTarget = useRef<EventTarget | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    initialFocus?.current?.focus();
    return () => element?.close();
  }, [initialFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Esc cancels the composition only.
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  // A drag that starts inside, for example to select text, is not a press outside.
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && pressTarget.current === currentTarget) onClose();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={styles['dialog']}
      data-size={size}
      onKeyDown={onKeyDown}
      onPointerDown={({ target }) => {
        pressTarget.current = target;
      }}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['box']}>
        <header className={styles['header']}>
          <h2 id={id} className={header ? 'visually-hidden' : styles['title']}>
            {title}
          </h2>
          {header}
          <Button look="icon" aria-label={closeLabel} aria-keyshortcuts="Escape" onClick={onClose}>
            <X size={18} aria-hidden />
          </Button>
        </header>
        {readOnly ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard
          <section aria-labelledby={id} tabIndex={0} className={styles['body']} data-flush={flush}>
            {children}
          </section>
        ) : (
          <div className={styles['body']} data-flush={flush}>
            {children}
          </div>
        )}
        {footer && <footer className={styles['footer']}>{footer}</footer>}
      </div>
    </dialog>
  );
}

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
  /** `narrow` for a list, `wide` for columns. */
  readonly size?: 'narrow' | 'middle' | 'wide';
  /** Stands in the place of the title, which is then spoken only. */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  /** Nothing in it takes the focus: it takes the focus itself, to be scrolled with keys. */
  readonly readOnly?: boolean;
  /** What has the focus when it opens; otherwise the first that takes it, which may be the button that closes. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** What it holds runs to its edges, as a list whose lines are marked from edge to edge, or brings its own room. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog: rendered, it is open. The browser keeps the focus in it and gives it back when it
 * closes. Esc, a press beside it and its button close it; no key reaches the page beneath.
 */
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
  const pressed = useRef<EventTarget | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    initialFocus?.current?.focus();
    return () => element?.close();
  }, [initialFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Esc belongs to it.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  // A drag that begins in a text of the dialog and ends beside it is no press beside it.
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && pressed.current === currentTarget) onClose();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={styles['dialog']}
      data-size={size}
      onKeyDown={onKeyDown}
      onPointerDown={({ target }) => {
        pressed.current = target;
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
          <Button look="icon" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            <X size={18} aria-hidden />
          </Button>
        </header>
        {readOnly ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
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

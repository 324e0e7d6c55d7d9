import { isComposing } from '../domain/keyboard/pressedKeys.ts';
import { X } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { Button } from './Button.tsx';
import styles from './Popover.module.css';
import { useOutsidePress, usePlacementBelow } from './usePopover.ts';

interface PopoverProps {
  readonly trigger: ReactNode;
  /** Also the accessible name. */
  readonly title: string;
  readonly closeLabel: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** Closes on Esc, on the close button, and on a press or focus outside. */
export function Popover({
  trigger,
  title,
  closeLabel,
  open,
  onOpenChange,
  aside,
  children,
  buttonRef,
}: PopoverProps) {
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(
    buttonRef,
    () => button.current,
    [],
  );

  usePlacementBelow(open, button, panel);
  useOutsidePress(open, root, () => onOpenChange(false));

  const close = () => {
    onOpenChange(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget))
      onOpenChange(false);
  };

  return (
    <span ref={root} className={styles['root']}>
      <Button
        ref={button}
        look="outlined"
        className={styles['trigger']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpenChange(!open)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {trigger}
      </Button>
      {open && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          aria-labelledby={`${id}-title`}
          tabIndex={-1}
          className={styles['panel']}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          <div className={styles['header']}>
            <h2 id={`${id}-title`}>{title}</h2>
            {aside}
            <Button look="icon" aria-label={closeLabel} aria-keyshortcuts="Escape" onClick={close}>
              <X size={18} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles['body']}>{children}</div>
        </div>
      )}
    </span>
  );
}

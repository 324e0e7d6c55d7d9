import { X } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { Button } from './Button.tsx';
import styles from './Popover.module.css';

/** CSS pixels between the panel and its button, and between it and the window's edge. */
const GAP = 8;

interface PopoverProps {
  /** What stands on the button. */
  readonly trigger: ReactNode;
  /** The name of the panel. */
  readonly title: string;
  readonly closeLabel: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Stands beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** Puts the panel below the button, inside the window. */
function placeBelow(button: HTMLElement, panel: HTMLElement) {
  const { left, bottom } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth - GAP;
  panel.style.setProperty('--left', `${Math.max(GAP, Math.min(left, room))}px`);
  panel.style.setProperty('--top', `${bottom + GAP}px`);
}

/**
 * A button with a panel that floats above the page, on a narrow window a sheet at its foot.
 * Esc closes it and returns to the button; so does the button; a press or a focus outside closes it.
 */
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

  useLayoutEffect(() => {
    const [anchor, floating] = [button.current, panel.current];
    if (!open || !anchor || !floating) return;
    // The top layer, where a browser has one: nothing on the page can clip or cover the panel.
    if ('showPopover' in floating) {
      floating.setAttribute('popover', 'manual');
      floating.showPopover();
    }
    const update = () => placeBelow(anchor, floating);
    update();
    floating.focus({ preventScroll: true });
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closeFromOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) onOpenChange(false);
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, [open, onOpenChange]);

  const close = () => {
    onOpenChange(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
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
            <Button look="icon" aria-label={closeLabel} onClick={close}>
              <X size={18} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles['body']}>{children}</div>
        </div>
      )}
    </span>
  );
}

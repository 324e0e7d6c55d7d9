import {
  type CompositionEvent,
  type FocusEvent,
  type InputEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Move } from 'lucide-react';
import type { SearchName } from '../../domain/regions/region.ts';
import { mapVoiceMessages } from '../../i18n/mapVoice.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { afterPaint } from '../../scheduling/afterPaint.ts';
import styles from './KeyboardMap.module.css';
import type { KeyboardMapController } from '../../viewport/keyboardMapController.ts';
import { useByKeyboard } from './useByKeyboard.ts';
import { useDescription } from './useDescription.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useFocusedPlace } from './useFocusedPlace.ts';
import { useTypedName } from './useTypedName.ts';

/** Rendered with every change of what is shown; the map around it is not. */
function Description({ id }: { readonly id: string }) {
  const description = useDescription();
  return (
    <p id={id} hidden>
      {description}
    </p>
  );
}

interface KeyboardMapProps {
  readonly mapController: KeyboardMapController;
  /** The spellings by which places are found; null until they are there. */
  readonly names: readonly SearchName[] | null;
  /** The map. */
  readonly children: ReactNode;
}

/**
 * The map's one Tab stop: arrow keys walk from region to region, and each says what it is.
 *
 * The focus is in a text field that is not seen, because only a text field hears an input method: 河南
 * can be typed. The field has the region one stands on as its active descendant, so that a screen
 * reader takes the region for what has the focus and does not read an empty line at every arrow.
 * See docs/adr/0011-the-map-by-keyboard.md.
 */
export function KeyboardMap({ mapController, names, children }: KeyboardMapProps) {
  const texts = useMessages(mapVoiceMessages);
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const pointerType = useRef('mouse');
  const callOff = useRef((): void => undefined);
  const [composing, setComposing] = useState(false);
  const focused = useHover((state) => state.focused);
  const panning = useInteraction((state) => state.isPanning);
  const dialog = useInteraction((state) => state.dialog);
  const place = useAppState((state) => (focused ? state.atlas?.place(focused) : undefined));
  const byKeyboard = useByKeyboard();
  const stand = useFocusedPlace(mapController);
  const typed = useTypedName(names, stand);
  const onKeyDown = useMapKeys(mapController, stand, typed);
  const { focusOn } = useHover.getState();
  const setPanning = useAppState((state) => state.setPanning);

  // Pan mode is of use with the focus here; asked for from a dialog, it waits until that has closed.
  useEffect(() => {
    if (panning && dialog === null) field.current?.focus({ preventScroll: true });
  }, [panning, dialog]);

  const take = (input: HTMLInputElement) => {
    const text = input.value;
    input.value = '';
    if (text !== '') typed.type(text);
  };
  const onInput = ({ nativeEvent, currentTarget }: InputEvent<HTMLInputElement>) => {
    if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) take(currentTarget);
  };
  const onCompositionEnd = ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
    setComposing(false);
    take(currentTarget);
  };

  const onFocus = () => {
    const here = byKeyboard() ? stand.find() : null;
    if (here && useHover.getState().focused === null) stand.land(here);
  };
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    // Another window in front takes nothing away here.
    if (document.activeElement === currentTarget) return;
    focusOn(null);
    setPanning(false);
  };
  const onPointerDown = ({ pointerType: kind }: PointerEvent) => {
    pointerType.current = kind;
    focusOn(null);
  };
  const onMouseDown = (event: MouseEvent) => {
    // A press on the picture would take the focus away, and its click bring it back.
    const hasIt = document.activeElement === field.current && event.target !== field.current;
    const isPlain = event.button === 0 && pointerType.current !== 'touch';
    if (!hasIt || !isPlain || composing) return;
    event.preventDefault();
    setPanning(false);
  };
  const onClick = () => {
    // By finger the field would call up a keyboard on the screen.
    if (pointerType.current === 'touch' || document.activeElement === field.current) return;
    // What the click brings is painted first: a focus makes the browser lay the page out at once. Asked
    // for while the click is on its way down, it precedes what else waits for that picture and changes
    // the page: then there is nothing to lay out.
    const before = document.activeElement;
    callOff.current();
    callOff.current = afterPaint(() => {
      if (document.activeElement === before) field.current?.focus({ preventScroll: true });
    });
  };
  useEffect(() => () => callOff.current(), []);

  return (
    <div
      role="application"
      aria-roledescription={texts.kind}
      aria-label={texts.map}
      aria-describedby={`${id}-description`}
      data-focused={focused ?? ''}
      data-keyboard={focused !== null}
      className={styles['application']}
      onPointerDown={onPointerDown}
      onMouseDown={onMouseDown}
      onClickCapture={onClick}
    >
      <input
        ref={field}
        type="text"
        className={styles['field']}
        aria-label={texts.field}
        aria-describedby={`${id}-description`}
        aria-controls={`${id}-here`}
        aria-activedescendant={place ? `${id}-here` : undefined}
        data-map-focus
        data-takes-letters
        data-composing={composing}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onInput={onInput}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={onCompositionEnd}
        onContextMenu={(event) => event.preventDefault()}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <span id={`${id}-here`} role="img" aria-label={place?.short[language]} hidden={!place} />
      <Description id={`${id}-description`} />
      {children}
      {panning && (
        <p className={styles['badge']}>
          <Move size={16} aria-hidden />
          <span>{texts.panning}</span>
          <span className={styles['leave']}>{texts.leave}</span>
        </p>
      )}
    </div>
  );
}

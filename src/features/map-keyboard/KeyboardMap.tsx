import { Move } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { mapSpeechMessages } from '../../i18n/mapSpeech.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { KeyboardMapController } from '../../viewport/keyboardMapController.ts';
import styles from './KeyboardMap.module.css';
import { MapField } from './MapField.tsx';
import { useDescription } from './useDescription.ts';
import { useFocusedPlace } from './useFocusedPlace.ts';
import { useIsByKeyboard } from './useIsByKeyboard.ts';
import { useMapClicks } from './useMapClicks.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useTypedName } from './useTypedName.ts';

/** A component of its own: it is rendered after every change of the view, and the map is not. */
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
  /** Null until loaded. */
  readonly names: readonly SearchName[] | null;
  readonly children: ReactNode;
}

/** Makes the map one Tab stop. Arrow keys move from region to region, and each region is announced. */
export function KeyboardMap({ mapController, names, children }: KeyboardMapProps) {
  const texts = useMessages(mapSpeechMessages);
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const focused = useHover((state) => state.focused);
  const isPanning = useInteraction((state) => state.isPanning);
  const dialog = useInteraction((state) => state.dialog);
  const setPanning = useAppState((state) => state.setPanning);
  const place = useAppState((state) => (focused ? state.atlas?.place(focused) : undefined));
  const isByKeyboard = useIsByKeyboard();
  const focusedPlace = useFocusedPlace(mapController);
  const typedName = useTypedName(names, focusedPlace);
  const onKeyDown = useMapKeys(mapController, focusedPlace, typedName);
  const clickHandlers = useMapClicks(field);

  // Pan mode needs the focus here. Switched on from a dialog, it waits until the dialog is closed.
  useEffect(() => {
    if (isPanning && dialog === null) field.current?.focus({ preventScroll: true });
  }, [isPanning, dialog]);

  const onFocus = () => {
    const isEntered = isByKeyboard() || field.current?.dataset['entered'] === 'true';
    const start = isEntered ? focusedPlace.find() : null;
    if (start && useHover.getState().focused === null) focusedPlace.moveTo(start);
  };
  const onLeave = () => {
    useHover.getState().focusOn(null);
    setPanning(false);
  };

  return (
    <div
      role="application"
      aria-roledescription={texts.kind}
      aria-label={texts.map}
      aria-describedby={`${id}-description`}
      data-focused={focused ?? ''}
      data-keyboard={focused !== null}
      className={styles['application']}
      {...clickHandlers}
    >
      <MapField
        ref={field}
        descriptionId={`${id}-description`}
        placeId={`${id}-here`}
        hasPlace={place !== undefined}
        // After a click on the map, a letter is meant as a shortcut.
        takesLetters={focused !== null}
        onKeyDown={onKeyDown}
        onText={typedName.type}
        onFocus={onFocus}
        onLeave={onLeave}
      />
      <span id={`${id}-here`} role="img" aria-label={place?.short[language]} hidden={!place} />
      <Description id={`${id}-description`} />
      {children}
      {isPanning && (
        <p className={styles['badge']}>
          <Move size={16} aria-hidden />
          <span>{texts.panning}</span>
          <span className={styles['leave']}>{texts.leave}</span>
        </p>
      )}
    </div>
  );
}

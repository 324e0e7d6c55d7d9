import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import styles from './AudienceState.module.css';

/** Says when the audience sees something else than the current scene, with a button that returns to the script. */
export function AudienceState() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const show = usePresentation((state) => state.show);
  const isOffScript = Boolean(show?.detour);
  const state = show?.black
    ? messages.blackState
    : show?.frozen
      ? messages.frozenState
      : isOffScript
        ? messages.offScriptState
        : null;
  return (
    <div role="status" className={styles['place']}>
      {state !== null && (
        <div className={styles['state']}>
          <p>
            {isOffScript && <strong>{messages.offScript} </strong>}
            {state}
          </p>
          {isOffScript && (
            <Button look="outlined" onClick={() => dispatch({ kind: 'return' })}>
              {messages.back}
              <span aria-hidden>
                <Keys parts={['Backspace']} />
              </span>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

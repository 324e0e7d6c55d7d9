import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import styles from './AudienceState.module.css';

/** What the audience sees other than the script, and the way back to it. */
export function AudienceState() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const show = usePresentation((state) => state.show);
  const isOff = show?.detour !== null && show?.detour !== undefined;
  const says = show?.black
    ? messages.blackSays
    : show?.frozen
      ? messages.frozenSays
      : isOff
        ? messages.offScriptSays
        : null;
  return (
    <div role="status" className={styles['place']}>
      {says !== null && (
        <div className={styles['state']}>
          <p>
            {isOff && <strong>{messages.offScript} </strong>}
            {says}
          </p>
          {isOff && (
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

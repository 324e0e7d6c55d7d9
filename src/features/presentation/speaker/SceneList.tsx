import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useEffect, useRef } from 'react';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { clockText } from './clockText.ts';
import styles from './SceneList.module.css';

export function SceneList() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const language = useLanguage();
  const deck = usePresentation((state) => state.deck);
  const at = usePresentation((state) => state.show?.at ?? 0);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (at >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav className={styles['scenes']} aria-label={messages.scenes}>
      <ol>
        {deck?.scenes.map((scene, index) => {
          const title = localizedText(scene.title, language);
          const isCurrent = index === at;
          return (
            <li key={scene.id}>
              <button
                type="button"
                ref={isCurrent ? current : null}
                className={styles['scene']}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => dispatch({ kind: 'go', at: index })}
              >
                <span className={styles['number']}>{index + 1}</span>
                <span className={styles['title']} lang={title?.lang}>
                  {title?.text ?? messages.untitled}
                </span>
                {scene.seconds > 0 && (
                  <span className={styles['number']}>{clockText(scene.seconds)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

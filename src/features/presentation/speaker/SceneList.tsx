import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useEffect, useRef } from 'react';
import type { Timings } from '../../../domain/deck/practice.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { speakerToolMessages } from '../../../i18n/speakerTools.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { SceneThumbnail } from './SceneThumbnail.tsx';
import { clockText } from './clockText.ts';
import styles from './SceneList.module.css';

interface SceneListProps {
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
  /** Seconds by scene id, of practice runs. */
  readonly timings: Timings;
}

/** The scenes with small maps, their planned times and those of practice runs. */
export function SceneList({ mapData, palette, timings }: SceneListProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const tools = useMessages(speakerToolMessages);
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
                <SceneThumbnail {...{ mapData, palette, scene }} />
                <span className={styles['title']} lang={title?.lang}>
                  {title?.text ?? messages.untitled}
                </span>
                <span className={styles['times']}>
                  {scene.seconds > 0 && <span>{clockText(scene.seconds)}</span>}
                  {Object.hasOwn(timings, scene.id) && (
                    <small>{tools.practised(clockText(timings[scene.id] ?? 0))}</small>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

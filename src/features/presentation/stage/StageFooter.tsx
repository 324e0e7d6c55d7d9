import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { ChevronLeft, ChevronRight, Expand, LayoutGrid, AppWindow, X } from 'lucide-react';
import { useMessages } from '../../../i18n/messages.tsx';
import { buildCount } from '../../../domain/deck/builds.ts';
import { ownContentMessages } from '../../../i18n/ownContent.ts';
import { stageMessages } from '../../../i18n/stage.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './StageFooter.module.css';

interface StageFooterProps {
  readonly isKiosk: boolean;
  readonly onOverview: () => void;
  readonly onSpeaker: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

/** The progress of the show as a line, and buttons for users without a keyboard, hidden while the pointer is idle. */
export function StageFooter({
  isKiosk,
  onOverview,
  onSpeaker,
  onFullScreen,
  onLeave,
}: StageFooterProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(stageMessages);
  // Of the stage, not of the show: a frozen view keeps its progress.
  const at = usePresentation(({ stage, deck }) =>
    Math.max(0, deck?.scenes.findIndex(({ id }) => id === stage?.scene.id) ?? 0),
  );
  const all = usePresentation((state) => state.deck?.scenes.length ?? 0);
  const build = usePresentation((state) => state.show?.build ?? 0);
  const builds = usePresentation(({ deck, show }) => {
    const scene = deck?.scenes[show?.at ?? 0];
    return scene ? buildCount(scene) : 1;
  });
  const own = useMessages(ownContentMessages);
  const scenePosition = messages.scene(at + 1, all);
  const skippedCount = usePresentation((state) => state.skippedScenes.length);
  const steps = [
    {
      label: messages.previous,
      keys: 'PageUp',
      Icon: ChevronLeft,
      run: () => dispatch({ kind: 'previous' }),
    },
    {
      label: messages.next,
      keys: 'PageDown',
      Icon: ChevronRight,
      run: () => dispatch({ kind: 'next' }),
    },
  ];
  const more = [
    { label: messages.overview, keys: 'o', Icon: LayoutGrid, run: onOverview },
    { label: messages.speaker, keys: 's', Icon: AppWindow, run: onSpeaker },
    { label: messages.fullScreen, keys: 'f', Icon: Expand, run: onFullScreen },
    { label: messages.leave, keys: 'Escape', Icon: X, run: onLeave },
  ];
  const buttons = isKiosk ? steps : [...steps, ...more];
  return (
    <section className={styles['foot']} aria-label={messages.controls}>
      <div
        role="progressbar"
        aria-label={messages.progress}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, all)}
        aria-valuenow={at + 1}
        aria-valuetext={
          builds > 1 ? `${scenePosition} · ${own.step(build + 1, builds)}` : scenePosition
        }
        className={styles['line']}
      >
        <span style={{ inlineSize: `${String((100 * (at + 1)) / Math.max(1, all))}%` }} />
      </div>
      <div className={styles['row']}>
        <p className={styles['count']} aria-hidden>
          {at + 1} / {all}
          {builds > 1 && (
            <span className={styles['steps']}>
              {Array.from({ length: builds }, (_, step) => (step <= build ? '●' : '○')).join('')}
            </span>
          )}
        </p>
        <div className={styles['buttons']}>
          {skippedCount > 0 && (
            <Button onClick={onOverview}>{messages.skippedCount(skippedCount)}</Button>
          )}
          {buttons.map(({ label, keys, Icon, run }) => (
            <Button
              key={label}
              look="icon"
              aria-label={label}
              aria-keyshortcuts={keys}
              onClick={run}
            >
              <Icon size={18} aria-hidden />
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

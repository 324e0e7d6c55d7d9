import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { ChevronLeft, ChevronRight, Expand, LayoutGrid, AppWindow, X } from 'lucide-react';
import { useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './StageFooter.module.css';

interface FootProps {
  readonly onOverview: () => void;
  readonly onSpeaker: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

/** How far the show is, in a line; buttons for whoever has no keys, which go away when nothing moves. */
export function StageFooter({ onOverview, onSpeaker, onFullScreen, onLeave }: FootProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(stageMessages);
  const at = usePresentation((state) => state.show?.at ?? 0);
  const all = usePresentation((state) => state.deck?.scenes.length ?? 0);
  const passedOver = usePresentation((state) => state.skippedScenes.length);
  const buttons = [
    { label: messages.previous, Icon: ChevronLeft, go: () => dispatch({ kind: 'previous' }) },
    { label: messages.next, Icon: ChevronRight, go: () => dispatch({ kind: 'next' }) },
    { label: messages.overview, Icon: LayoutGrid, go: onOverview },
    { label: messages.speaker, Icon: AppWindow, go: onSpeaker },
    { label: messages.fullScreen, Icon: Expand, go: onFullScreen },
    { label: messages.leave, Icon: X, go: onLeave },
  ] as const;
  return (
    <section className={styles['foot']} aria-label={messages.controls}>
      <div
        role="progressbar"
        aria-label={messages.progress}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, all)}
        aria-valuenow={at + 1}
        aria-valuetext={messages.scene(at + 1, all)}
        className={styles['line']}
      >
        <span style={{ inlineSize: `${String((100 * (at + 1)) / Math.max(1, all))}%` }} />
      </div>
      <div className={styles['row']}>
        <p className={styles['count']} aria-hidden>
          {at + 1} / {all}
        </p>
        <div className={styles['buttons']}>
          {passedOver > 0 && <Button onClick={onOverview}>{messages.notPlayed(passedOver)}</Button>}
          {buttons.map(({ label, Icon, go }) => (
            <Button key={label} look="icon" aria-label={label} title={label} onClick={go}>
              <Icon size={18} aria-hidden />
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { appMessages } from '../../i18n/app.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { Notice } from '../../state/interactionSlice.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';
import { noticeText } from './noticeText.ts';

interface NoticesProps {
  readonly onRetry: (part: ArtefactId) => void;
  /** Stores a report again that was deleted. */
  readonly onKeep: (report: string) => void;
}

/** Loads the artefact again; for an artefact of another build, the page. Keeps a deleted report. */
function Remedy({ notice, onRetry, onKeep }: NoticesProps & { readonly notice: Notice }) {
  const messages = useMessages(appMessages);
  if (notice.kind === 'deleted')
    return (
      <Button look="outlined" onClick={() => onKeep(notice.report)}>
        {messages.keepCopy}
      </Button>
    );
  if (notice.kind !== 'missing' && notice.kind !== 'slow') return null;
  const isStale = notice.kind === 'missing' && notice.problem === 'stale';
  const act = isStale ? () => window.location.reload() : () => onRetry(notice.artefact);
  return (
    <Button look="outlined" onClick={act}>
      {isStale ? messages.reload : messages.retry}
    </Button>
  );
}

export function Notices({ onRetry, onKeep }: NoticesProps) {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const notices = useAppState((state) => state.notices);
  const dismiss = useAppState((state) => state.dismiss);
  const list = useRef<HTMLDivElement>(null);
  const close = (notice: Notice) => {
    // The pressed button disappears with its notice, so the list takes the focus.
    list.current?.focus();
    dismiss(notice);
  };
  const onKeyDown = (event: KeyboardEvent, notice: Notice) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    close(notice);
  };
  return (
    <div ref={list} role="status" tabIndex={-1} className={styles['notices']}>
      {notices.map((notice) => {
        const text = noticeText(notice, messages, language);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: Esc is handled for the buttons inside
          <div
            key={text}
            className={styles['notice']}
            onKeyDown={(event) => onKeyDown(event, notice)}
          >
            <p className={styles['text']}>{text}</p>
            <Remedy notice={notice} onRetry={onRetry} onKeep={onKeep} />
            <Button look="icon" aria-label={messages.dismiss} onClick={() => close(notice)}>
              <X size={16} aria-hidden />
            </Button>
          </div>
        );
      })}
    </div>
  );
}

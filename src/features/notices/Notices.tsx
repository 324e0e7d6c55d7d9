import { X } from 'lucide-react';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Part } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';
import { noticeText } from './noticeText.ts';

interface NoticesProps {
  readonly onRetry: (part: Part) => void;
}

/** What went wrong or was left out, a sentence each, spoken politely and dismissible. */
export function Notices({ onRetry }: NoticesProps) {
  const messages = useMessages(appMessages);
  const notices = useAtlas((state) => state.notices);
  const dismiss = useAtlas((state) => state.dismiss);
  return (
    <div role="status" className={styles['notices']}>
      {notices.map((notice) => {
        const text = noticeText(notice, messages);
        return (
          <div key={text} className={styles['notice']}>
            <p className={styles['text']}>{text}</p>
            {notice.kind === 'missing' && (
              <Button look="outlined" onClick={() => onRetry(notice.part)}>
                {messages.retry}
              </Button>
            )}
            <Button look="icon" aria-label={messages.dismiss} onClick={() => dismiss(notice)}>
              <X size={16} aria-hidden />
            </Button>
          </div>
        );
      })}
    </div>
  );
}

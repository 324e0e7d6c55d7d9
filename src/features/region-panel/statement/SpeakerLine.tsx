import type { Speaker } from '../../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { Explained } from '../Explained.tsx';
import { SpeakerLink } from '../SelectionLink.tsx';
import styles from './SpeakerLine.module.css';
import { OtherName } from '../Title.tsx';

interface SpeakerProps {
  readonly speaker: Speaker;
}

/** Square brackets around a name that an editor supplied, as in print. */
export function bracketName(name: string, nameByEditor: boolean): string {
  return nameByEditor ? `[${name}]` : name;
}

export function SpeakerName({ speaker }: SpeakerProps) {
  const language = useLanguage();
  return (
    <SpeakerLink id={speaker.id} className={styles['name']}>
      {bracketName(speaker.name[language], speaker.nameByEditor)}{' '}
      <span className={styles['other']}>
        <OtherName name={speaker.name} />
      </span>
    </SpeakerLink>
  );
}

export function SpeakerLine({ speaker }: SpeakerProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { body, post, nameByEditor, chineseStatus } = speaker;
  const doubt = messages.nameStatus[chineseStatus];
  return (
    <div className={styles['line']}>
      <p>{post?.[language]}</p>
      <p className={styles['body']}>
        <span>{messages.body[body]}</span>
        {doubt !== '' && <span>{doubt}</span>}
        {nameByEditor && <Explained label={messages.byEditor}>{messages.byEditorWhy}</Explained>}
      </p>
    </div>
  );
}

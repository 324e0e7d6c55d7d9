import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import styles from './Speaker.module.css';

interface SceneHeadingProps {
  readonly stage: Stage;
  readonly at: number;
  readonly all: number;
}

export function SceneHeading({ stage, at, all }: SceneHeadingProps) {
  const messages = useMessages(speakerMessages);
  const kicker = localizedText(stage.scene.kicker, useLanguage());
  return (
    <header className={styles['heading']}>
      <p>
        <span data-position>{messages.scene(at + 1, all)}</span>
        {kicker && <span lang={kicker.lang}>{kicker.text}</span>}
      </p>
      <h1>
        <SceneTitle stage={stage} />
      </h1>
    </header>
  );
}

export function SceneTitle({ stage }: Pick<SceneHeadingProps, 'stage'>) {
  const messages = useMessages(speakerMessages);
  const title = localizedText(stage.scene.title, useLanguage());
  return <strong lang={title?.lang}>{title?.text ?? messages.untitled}</strong>;
}

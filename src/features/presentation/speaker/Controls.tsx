import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import type { ComponentProps } from 'react';
import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  MonitorOff,
  Snowflake,
} from 'lucide-react';
import type { ShowAction } from '../../../domain/deck/showAction.ts';
import { LANGUAGES, LANG_TAGS, LANGUAGE_NAMES } from '../../../domain/language.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import styles from './Controls.module.css';

const AUDIENCE_THEMES = ['light', 'dark', 'projector'] as const;

export function Controls() {
  const messages = useMessages(speakerMessages);
  const show = usePresentation((state) => state.show);
  if (!show) return null;
  return (
    <section className={styles['controls']} aria-label={messages.controls}>
      <div className={styles['group']}>
        <ActionButton action={{ kind: 'black' }} aria-pressed={show.black}>
          <MonitorOff size={18} aria-hidden />
          {messages.black}
          <span aria-hidden>
            <Keys parts={['B']} />
          </span>
        </ActionButton>
        <ActionButton action={{ kind: 'freeze' }} aria-pressed={show.frozen !== null}>
          <Snowflake size={18} aria-hidden />
          {messages.freeze}
        </ActionButton>
      </div>
      <fieldset className={styles['group']} aria-label={messages.language}>
        {LANGUAGES.map((language) => (
          <ActionButton
            key={language}
            action={{ kind: 'language', language }}
            lang={LANG_TAGS[language]}
            aria-pressed={show.language === language}
          >
            {LANGUAGE_NAMES[language]}
          </ActionButton>
        ))}
      </fieldset>
      <fieldset className={styles['group']} aria-label={messages.theme}>
        {AUDIENCE_THEMES.map((theme) => (
          <ActionButton
            key={theme}
            action={{ kind: 'theme', theme }}
            aria-pressed={show.theme === theme}
          >
            {messages.themes[theme]}
          </ActionButton>
        ))}
      </fieldset>
      <fieldset className={styles['group']} aria-label={messages.text}>
        <ActionButton action={{ kind: 'text', steps: -1 }} label={messages.textSmaller}>
          <AArrowDown size={18} aria-hidden />
        </ActionButton>
        <output className={styles['size']}>{Math.round(show.textScale * 100)}%</output>
        <ActionButton action={{ kind: 'text', steps: 1 }} label={messages.textLarger}>
          <AArrowUp size={18} aria-hidden />
        </ActionButton>
      </fieldset>
      <div className={styles['steps']}>
        <ActionButton action={{ kind: 'previous' }} label={messages.previous}>
          <ChevronLeft size={24} aria-hidden />
        </ActionButton>
        <ActionButton action={{ kind: 'next' }} look="primary">
          {messages.forward}
          <ChevronRight size={24} aria-hidden />
        </ActionButton>
      </div>
    </section>
  );
}

interface ActionButtonProps extends ComponentProps<typeof Button> {
  readonly action: ShowAction;
  readonly label?: string;
}

function ActionButton({ action, label, ...props }: ActionButtonProps) {
  const dispatch = useShowDispatch();
  return <Button look="outlined" aria-label={label} onClick={() => dispatch(action)} {...props} />;
}

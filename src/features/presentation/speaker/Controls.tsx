import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  MonitorOff,
  Snowflake,
} from 'lucide-react';
import type { Show } from '../../../domain/deck/show.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import styles from './Controls.module.css';

const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const;
const AUDIENCE_THEMES = ['light', 'dark', 'projector'] as const;

/** Buttons that change what the audience sees. The keys of a show do the same. */
export function Controls() {
  const messages = useMessages(speakerMessages);
  const show = usePresentation((state) => state.show);
  if (!show) return null;
  return (
    <section className={styles['controls']} aria-label={messages.controls}>
      <ScreenButtons show={show} />
      <LanguageButtons show={show} />
      <ThemeButtons show={show} />
      <TextSizeButtons show={show} />
      <SceneButtons />
    </section>
  );
}

interface ShowProps {
  readonly show: Show;
}

function ScreenButtons({ show }: ShowProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  return (
    <div className={styles['group']}>
      <Button look="outlined" aria-pressed={show.black} onClick={() => dispatch({ kind: 'black' })}>
        <MonitorOff size={18} aria-hidden />
        {messages.black}
        <span aria-hidden>
          <Keys parts={['B']} />
        </span>
      </Button>
      <Button
        look="outlined"
        aria-pressed={show.frozen !== null}
        onClick={() => dispatch({ kind: 'freeze' })}
      >
        <Snowflake size={18} aria-hidden />
        {messages.freeze}
      </Button>
    </div>
  );
}

function LanguageButtons({ show }: ShowProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  return (
    <fieldset className={styles['group']} aria-label={messages.language}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          look="outlined"
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          aria-pressed={show.language === language}
          onClick={() => dispatch({ kind: 'language', language })}
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      ))}
    </fieldset>
  );
}

function ThemeButtons({ show }: ShowProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  return (
    <fieldset className={styles['group']} aria-label={messages.theme}>
      {AUDIENCE_THEMES.map((theme) => (
        <Button
          key={theme}
          look="outlined"
          aria-pressed={show.theme === theme}
          onClick={() => dispatch({ kind: 'theme', theme })}
        >
          {messages.themes[theme]}
        </Button>
      ))}
    </fieldset>
  );
}

function TextSizeButtons({ show }: ShowProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  return (
    <fieldset className={styles['group']} aria-label={messages.text}>
      <Button
        look="outlined"
        aria-label={messages.textSmaller}
        title={messages.textSmaller}
        onClick={() => dispatch({ kind: 'text', steps: -1 })}
      >
        <AArrowDown size={18} aria-hidden />
      </Button>
      <output className={styles['size']}>{Math.round(show.textScale * 100)}%</output>
      <Button
        look="outlined"
        aria-label={messages.textLarger}
        title={messages.textLarger}
        onClick={() => dispatch({ kind: 'text', steps: 1 })}
      >
        <AArrowUp size={18} aria-hidden />
      </Button>
    </fieldset>
  );
}

function SceneButtons() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  return (
    <div className={styles['steps']}>
      <Button
        look="outlined"
        aria-label={messages.previous}
        title={messages.previous}
        onClick={() => dispatch({ kind: 'previous' })}
      >
        <ChevronLeft size={24} aria-hidden />
      </Button>
      <Button look="primary" onClick={() => dispatch({ kind: 'next' })}>
        {messages.forward}
        <ChevronRight size={24} aria-hidden />
      </Button>
    </div>
  );
}

import { ChevronLeft, ChevronRight, Pause } from 'lucide-react';
import { type MouseEvent, type Ref, useRef } from 'react';
import { reportAt, speakerAt } from '../../domain/corpus/corpus.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { COMMA, LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import { startsMidSentence } from '../../domain/report/midSentence.ts';
import type { PlacedStatement } from '../../domain/report/quotationOrder.ts';
import type { Speaker } from '../../domain/report/report.ts';
import { addressesFrom } from '../../domain/view/address.ts';
import { HEADLINE } from '../../i18n/headline.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Quotation.module.css';
import type { Rotation } from './useRotation.ts';
import { useWords } from './useWords.ts';

interface QuotationProps {
  readonly linked: LinkedReport;
  readonly statements: readonly PlacedStatement[];
  readonly rotation: Rotation;
  /** The region has been opened. */
  readonly onOpened: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** Other clicks, as those that open a tab, are the browser's. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

interface WordsProps extends Pick<QuotationProps, 'linked' | 'onOpened'> {
  readonly shown: PlacedStatement;
}

function Words({ linked, shown, onOpened }: WordsProps) {
  const messages = useMessages(HEADLINE);
  const { reported } = useMessages(PANEL);
  const language = useLanguage();
  const store = useAppStore();
  const view = useAppState((state) => state.view);
  const words = useWords(linked.corpus, shown.at);
  const { place } = shown;
  const selection = { kind: 'region', id: place.id } as const;
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    store.getState().select(selection);
    onOpened();
  };
  const isLoaded = typeof words !== 'string';
  const text = isLoaded ? words.text : messages[words];
  const speaker = speakerAt(linked.corpus, shown.at);
  return (
    <>
      <a
        className={styles['words']}
        // The address always contains the language: a new tab may prefer another one.
        href={`#${addressesFrom(view, SECOND_LANGUAGE[language])(selection)}`}
        title={text}
        onClick={onClick}
      >
        <blockquote
          lang={LANG_TAGS[isLoaded ? reportAt(linked.corpus, shown.at).language : language]}
          data-mid-sentence={(isLoaded && startsMidSentence(words)) || undefined}
        >
          {text}
        </blockquote>
      </a>
      <figcaption className={styles['source']}>
        <span className={styles['place']}>{place.short[language]}</span>
        {isLoaded && words.kind === 'reported' && <span>{reported}</span>}
        {speaker && <SpeakerName speaker={speaker} />}
      </figcaption>
    </>
  );
}

function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  const language = useLanguage();
  const name = speaker.name[language];
  const post = speaker.post?.[language];
  // Square brackets around a name that an editor supplied, as in print.
  const whole = [speaker.nameByEditor ? `[${name}]` : name, post]
    .filter(Boolean)
    .join(COMMA[language]);
  return (
    <span className={styles['speaker']} title={whole}>
      {whole}
    </span>
  );
}

/** One quotation with its speaker and its region, and buttons for the others. */
export function Quotation({ linked, statements, rotation, onOpened, ref }: QuotationProps) {
  const messages = useMessages(HEADLINE);
  const next = useRef<HTMLButtonElement>(null);
  const { index, isOn, go, stop } = rotation;
  const shown = statements[index];
  if (!shown) return null;
  const pause = () => {
    // The pressed button disappears.
    next.current?.focus();
    stop();
  };
  return (
    <figure ref={ref} className={styles['quotation']} aria-label={messages.quotations}>
      <div aria-live={isOn ? 'off' : 'polite'} className={styles['shown']}>
        <Words {...{ linked, shown, onOpened }} />
      </div>
      {statements.length > 1 && (
        <div className={styles['buttons']}>
          <Button look="icon" aria-label={messages.previous} onClick={() => go(-1)}>
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <span className={styles['number']}>{messages.of(index + 1, statements.length)}</span>
          <Button ref={next} look="icon" aria-label={messages.next} onClick={() => go(1)}>
            <ChevronRight size={16} aria-hidden />
          </Button>
          {isOn && (
            <Button data-pause className={styles['pause']} onClick={pause}>
              <Pause size={14} aria-hidden />
              {messages.pause}
            </Button>
          )}
        </div>
      )}
    </figure>
  );
}

import { useEffect, useSyncExternalStore } from 'react';
import { glossesOf } from '../../../../data/glossStores.ts';
import type { Position } from '../../../../domain/corpus/columns.ts';
import { LANG_TAGS, type Language } from '../../../../domain/language.ts';
import { glossKey } from '../../../../domain/report/gloss.ts';
import type { ReportFrame } from '../../../../domain/report/report.ts';
import { glossMessages } from '../../../../i18n/gloss.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import { useAppState } from '../../../../state/AppStoreContext.tsx';
import { Button } from '../../../../ui/Button.tsx';
import switchStyles from '../../OverlaySwitch.module.css';
import styles from './Gloss.module.css';

export interface GlossProps {
  readonly report: ReportFrame;
  readonly at: Position;
  /** The quoted words. */
  readonly words: string;
}

/** The editor's translation of quoted words, marked as such; never a quotation itself. */
export function Gloss({ report, at, words }: GlossProps) {
  const messages = useMessages(glossMessages);
  const store = glossesOf(report);
  const glosses = useSyncExternalStore(store.subscribe, () => store.at(at));
  useEffect(() => {
    if (glosses === 'waiting') store.request(at);
  }, [store, glosses, at]);
  if (glosses === 'waiting') return null;
  if (glosses === 'failed')
    return (
      <p className={styles['gloss']}>
        {messages.failed}{' '}
        <Button look="link" onClick={() => store.request(at)}>
          {messages.retry}
        </Button>
      </p>
    );
  const text = glosses[glossKey(words)];
  return text !== undefined && <Translation text={text} language={report.glossLanguage} />;
}

interface TranslationProps {
  readonly text: string;
  readonly language: Language | undefined;
}

function Translation({ text, language }: TranslationProps) {
  const messages = useMessages(glossMessages);
  return (
    <div role="note" aria-label={messages.label} className={styles['gloss']}>
      <p className={styles['label']}>{messages.label}</p>
      <p lang={language && LANG_TAGS[language]}>{text}</p>
    </div>
  );
}

/** Shows the editor's translations below all quotations, or hides them. */
export function GlossSwitch() {
  const messages = useMessages(glossMessages);
  const isOn = useAppState(({ preferences }) => preferences.glosses);
  const setPreferences = useAppState((state) => state.setPreferences);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={switchStyles['switch']}
      onClick={() => setPreferences({ glosses: !isOn })}
    >
      <span aria-hidden="true" className={switchStyles['track']} />
      {messages.name}
    </button>
  );
}

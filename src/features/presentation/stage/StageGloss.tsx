import { useEffect, useSyncExternalStore } from 'react';
import { glossesOf } from '../../../data/glossStores.ts';
import type { Position } from '../../../domain/corpus/columns.ts';
import { LANG_TAGS } from '../../../domain/language.ts';
import { glossKey } from '../../../domain/report/gloss.ts';
import type { ReportFrame } from '../../../domain/report/report.ts';
import { glossMessages } from '../../../i18n/gloss.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import stageStyles from './Stage.module.css';
import styles from './SceneContent.module.css';

interface StageGlossProps {
  readonly report: ReportFrame;
  readonly at: Position;
  /** The whole passage: a translation of a part of it does not exist. */
  readonly words: string;
}

/** The editor's translation of a passage, marked as such; never a quotation itself. */
export function StageGloss({ report, at, words }: StageGlossProps) {
  const messages = useMessages(glossMessages);
  const store = glossesOf(report);
  const glosses = useSyncExternalStore(store.subscribe, () => store.at(at));
  useEffect(() => {
    if (glosses === 'waiting') store.request(at);
  }, [store, glosses, at]);
  if (glosses === 'waiting') return null;
  if (glosses === 'failed') return <p className={stageStyles['label']}>{messages.failed}</p>;
  const text = glosses[glossKey(words)];
  if (text === undefined) return null;
  return (
    <div role="note" aria-label={messages.label} className={styles['gloss']}>
      <p className={stageStyles['label']}>{messages.label}</p>
      <p
        lang={report.glossLanguage && LANG_TAGS[report.glossLanguage]}
        className={styles['glossText']}
      >
        {text}
      </p>
    </div>
  );
}

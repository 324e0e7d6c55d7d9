import { useSyncExternalStore } from 'react';
import { glossesOf } from '../../../data/glossStores.ts';
import { position } from '../../../domain/corpus/columns.ts';
import { textsOfContent } from '../../../domain/deck/ownContent.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import { shownPassages } from '../../../domain/deck/shownPassages.ts';
import { strategiesOfScene } from '../../../domain/deck/strategiesOfScene.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { glossKey } from '../../../domain/report/gloss.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import styles from './SceneContent.module.css';
import { type StatementRef, useStatement } from './useStatement.ts';

interface MentionedStrategiesProps {
  readonly stage: Stage;
  readonly linked: LinkedReport;
}

/** Names the strategies that the scene mentions, in its notes or in the words that this build shows. */
export function MentionedStrategies({ stage, linked }: MentionedStrategiesProps) {
  const language = useLanguage();
  const { spotlight, scene, lines } = stage;
  if (spotlight?.kind === 'statement')
    return <OfStatement {...{ stage, linked, spotlight }} key={spotlight.id} />;
  const texts = textsOfContent(scene.content, language).map(({ text }) => text);
  return <Names {...{ stage, linked }} words={texts.slice(0, lines ?? texts.length)} />;
}

interface OfStatementProps extends MentionedStrategiesProps {
  readonly spotlight: StatementRef;
}

function OfStatement({ stage, linked, spotlight }: OfStatementProps) {
  const found = useStatement(linked.corpus, spotlight);
  const store = glossesOf(linked.report);
  const glosses = useSyncExternalStore(store.subscribe, () => store.at(found?.at ?? position(0)));
  if (!found || typeof found.text === 'string') return null;
  const passages = shownPassages(found.text.parts, spotlight, stage.words);
  const translations =
    stage.gloss && typeof glosses !== 'string'
      ? passages.map(({ part }) => glosses[glossKey(part.text)] ?? '')
      : [];
  const words = passages.map(({ before, marked, after }) => before + marked + after);
  return <Names {...{ stage, linked }} words={[...words, ...translations]} />;
}

interface NamesProps extends MentionedStrategiesProps {
  readonly words: readonly string[];
}

function Names({ stage, linked, words }: NamesProps) {
  const language = useLanguage();
  const messages = useMessages(stageMessages);
  const names = strategiesOfScene(stage.scene, words, linked, language);
  if (names.length === 0) return null;
  return (
    <p className={styles['strategies']} data-strategies>
      {messages.strategies(names)}
    </p>
  );
}

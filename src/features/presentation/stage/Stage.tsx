import { useShowDispatch } from '../show.ts';
import { useRef } from 'react';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { useAppState, usePresentation } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { StageFooter } from './StageFooter.tsx';
import styles from './Stage.module.css';
import { StatementSpotlight } from './StatementSpotlight.tsx';
import { StrategySpotlight } from './StrategySpotlight.tsx';
import { useFittedText } from './useFittedText.ts';
import { useSwipe } from './useSwipe.ts';

interface StageProps {
  readonly onOverview: () => void;
  readonly onSpeaker: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

/** What the audience sees beside the map: the text of the scene or the off-script mark, and the progress. */
export function Stage(props: StageProps) {
  const stage = usePresentation((state) => state.stage);
  const isBlack = usePresentation((state) => state.show?.black === true);
  const messages = useMessages(stageMessages);
  if (!stage) return null;
  return (
    <>
      {stage.offScript ? <OffScript /> : <SceneText />}
      <StageFooter {...props} />
      {isBlack && (
        <div className={styles['black']}>
          <p role="status" className="visually-hidden">
            {messages.black}
          </p>
        </div>
      )}
    </>
  );
}

function OffScript() {
  const dispatch = useShowDispatch();
  const messages = useMessages(stageMessages);
  return (
    <section className={styles['offScript']} aria-label={messages.stage}>
      <div role="status">
        <h1 className={styles['offScriptTitle']}>{messages.offScript}</h1>
      </div>
      <Button className={styles['back']} onClick={() => dispatch({ kind: 'return' })}>
        {messages.back}
        <span aria-hidden>
          <Keys parts={['Backspace']} />
        </span>
      </Button>
    </section>
  );
}

function SceneText() {
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const linked = useAppState((state) => state.linked);
  const stage = usePresentation((state) => state.stage);
  const scale = usePresentation((state) => state.show?.textScale ?? 1);
  const textBox = useRef<HTMLDivElement>(null);
  const swipe = useSwipe();
  const spotlight = stage?.spotlight ?? null;
  useFittedText(textBox, `${stage?.scene.id ?? ''} ${language} ${stage?.theme ?? ''}`, scale);
  if (!stage) return null;
  const { scene } = stage;
  const title = localizedText(scene.title, language);
  const kicker = localizedText(scene.kicker, language);
  const { selection } = stage.view;
  // A strategy has no place that could name it on the map.
  const strategy =
    selection?.kind === 'strategy' && spotlight?.kind !== 'strategy'
      ? linked?.strategy(selection.id)
      : undefined;
  return (
    <section
      className={styles['stage']}
      aria-label={messages.stage}
      tabIndex={-1}
      data-stage
      {...swipe}
    >
      <div
        key={scene.id}
        ref={textBox}
        className={styles['text']}
        data-scene={scene.id}
        data-spotlight={spotlight?.kind ?? 'none'}
      >
        <header className={styles['head']}>
          {kicker && (
            <p lang={kicker.lang} className={styles['kicker']}>
              {kicker.text}
            </p>
          )}
          <h1 lang={title?.lang} className={styles['title']}>
            {title?.text ?? messages.untitled}
          </h1>
          {strategy && <p className={styles['selected']}>{strategy.title[language]}</p>}
        </header>
        {linked && spotlight?.kind === 'statement' && (
          <StatementSpotlight spotlight={spotlight} linked={linked} />
        )}
        {linked && spotlight?.kind === 'strategy' && (
          <StrategySpotlight spotlight={spotlight} linked={linked} />
        )}
      </div>
    </section>
  );
}

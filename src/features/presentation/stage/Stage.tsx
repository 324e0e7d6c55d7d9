import { useShowDispatch } from '../show.ts';
import { useRef } from 'react';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { hasFiltersOff } from '../../../domain/deck/detourView.ts';
import type { Stage as StageState } from '../../../domain/deck/show.ts';
import { showLifeMessages } from '../../../i18n/showLife.ts';
import { stageMessages } from '../../../i18n/stage.ts';
import { useAppState, usePresentation } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { OwnContent } from '../../../domain/deck/deck.ts';
import { MentionedStrategies } from './MentionedStrategies.tsx';
import { OwnScene } from './OwnScene.tsx';
import contentStyles from './SceneContent.module.css';
import { StageFooter } from './StageFooter.tsx';
import styles from './Stage.module.css';
import { StatementSpotlight } from './StatementSpotlight.tsx';
import { StrategySpotlight } from './StrategySpotlight.tsx';
import { useFittedText } from './useFittedText.ts';
import { useSwipe } from './useSwipe.ts';

interface StageProps {
  /** Visitors go from scene to scene, but do not end the show. */
  readonly isKiosk: boolean;
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
      {stage.offScript ? <OffScript stage={stage} /> : <SceneText />}
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

function OffScript({ stage }: { readonly stage: StageState }) {
  const dispatch = useShowDispatch();
  const { wholeReport } = useMessages(showLifeMessages);
  const messages = useMessages(stageMessages);
  return (
    <section className={styles['offScript']} aria-label={messages.stage} data-off-script-mark>
      <div role="status">
        <h1 className={styles['offScriptTitle']}>{messages.offScript}</h1>
        {hasFiltersOff(stage) && <p className={styles['wholeReport']}>{wholeReport}</p>}
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

/** The title of these scenes is the main thing, in the middle. */
function isTitleOnly({ kind }: OwnContent): boolean {
  return kind === 'opening' || kind === 'closing' || kind === 'question';
}

function SceneText() {
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const linked = useAppState((state) => state.linked);
  const stage = usePresentation((state) => state.stage);
  const scale = usePresentation((state) => state.stage?.textScale ?? 1);
  const textBox = useRef<HTMLDivElement>(null);
  const swipe = useSwipe();
  const deck = usePresentation((state) => state.deck);
  const spotlight = stage?.spotlight ?? null;
  const step = `${stage?.scene.id ?? ''} ${String(stage?.build ?? 0)}`;
  useFittedText(textBox, `${step} ${language} ${stage?.theme ?? ''}`, scale);
  if (!stage) return null;
  const { scene, words, gloss } = stage;
  const { content } = scene;
  const deckTitle =
    content?.kind === 'opening' && deck ? localizedText(deck.title, language) : null;
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
        data-build={stage.build}
        data-content={content?.kind}
        data-spotlight={spotlight?.kind ?? (content && !isTitleOnly(content) ? 'own' : 'none')}
      >
        <header className={styles['head']}>
          {kicker && (
            <p lang={kicker.lang} className={styles['kicker']}>
              {kicker.text}
            </p>
          )}
          {deckTitle && (
            <p lang={deckTitle.lang} className={contentStyles['deckTitle']}>
              {deckTitle.text}
            </p>
          )}
          <h1
            lang={title?.lang}
            className={`${styles['title']} ${scene.builds.length > 1 ? contentStyles['steady'] : ''}`}
          >
            {title?.text ?? messages.untitled}
          </h1>
          {strategy && <p className={styles['selected']}>{strategy.title[language]}</p>}
        </header>
        {linked && spotlight?.kind === 'statement' && (
          <StatementSpotlight {...{ spotlight, linked, words, gloss }} />
        )}
        {content && <OwnScene content={content} stage={stage} />}
        {linked && spotlight?.kind === 'strategy' && (
          <StrategySpotlight spotlight={spotlight} linked={linked} />
        )}
        {linked && <MentionedStrategies stage={stage} linked={linked} />}
      </div>
    </section>
  );
}

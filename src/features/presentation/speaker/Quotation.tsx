import type { Scene, ShownWords } from '../../../domain/deck/deck.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerToolMessages } from '../../../i18n/speakerTools.ts';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import { StatementSpotlight } from '../stage/StatementSpotlight.tsx';
import { StrategySpotlight } from '../stage/StrategySpotlight.tsx';
import styles from './Quotation.module.css';

const ALL_WORDS: ShownWords = { kind: 'all' };

/** All words of the scene, to read from; nothing for a scene without any. */
export function Quotation({ scene: { id, spotlight } }: { readonly scene: Scene }) {
  const messages = useMessages(speakerToolMessages);
  const linked = useAppState((state) => state.linked);
  if (!linked || !spotlight) return null;
  return (
    // A scrolling area takes the focus, so that it can be scrolled with the keyboard.
    <section
      key={id}
      className={styles['quotation']}
      aria-label={messages.quotation}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
      {spotlight.kind === 'statement' ? (
        <StatementSpotlight {...{ spotlight, linked }} words={ALL_WORDS} gloss={false} />
      ) : (
        <StrategySpotlight spotlight={spotlight} linked={linked} />
      )}
    </section>
  );
}

import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Choices } from './Choices.tsx';
import type { PageRequest } from './makeHandout.ts';
import styles from './HandoutsDialog.module.css';

const CONTENTS = ['deck', 'view', 'brief'] as const;
export type PageContent = PageRequest['content'];

interface PageContentsProps {
  /** Null while the presentation loads. */
  readonly scenes: number | null;
  readonly skippedCount: number;
  readonly region: string | null;
  readonly hasBrief: boolean;
  readonly isAvailable: Readonly<Record<PageContent, boolean>>;
  readonly chosen: PageContent;
  readonly onChoose: (content: PageContent) => void;
}

/** What the pages show: the presentation, the current view, or a brief. */
export function PageContents(props: PageContentsProps) {
  const { scenes, skippedCount, region, hasBrief, isAvailable, chosen, onChoose } = props;
  const messages = useMessages(handoutMessages);
  const labels: Readonly<Record<PageContent, string>> = {
    deck: scenes === null ? messages.waiting : messages.of.deck(scenes),
    view: messages.of.view,
    brief: region === null ? messages.noRegion : messages.of.brief(region),
  };
  return (
    <Choices
      legend={messages.what}
      options={CONTENTS.map((value) => ({
        value,
        label: labels[value],
        disabled: !isAvailable[value],
      }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      {skippedCount > 0 && chosen === 'deck' && (
        <p className={styles['hint']}>{messages.leftOut(skippedCount)}</p>
      )}
      {region !== null && !hasBrief && <p className={styles['hint']}>{messages.onlyPrinted}</p>}
    </Choices>
  );
}

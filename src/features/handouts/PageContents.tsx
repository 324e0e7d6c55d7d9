import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Choices } from './Choices.tsx';
import type { PageContent } from './exportFormats.ts';
import styles from './HandoutsDialog.module.css';

const CONTENTS = ['deck', 'view', 'brief', 'atlas'] as const;

interface PageContentsProps {
  /** Null while the presentation loads. */
  readonly scenes: number | null;
  readonly skippedCount: number;
  readonly region: string | null;
  /** The number of regions in an atlas. */
  readonly atlasSize: number;
  /** What the format can contain. */
  readonly contents: readonly PageContent[];
  readonly isAvailable: Readonly<Record<PageContent, boolean>>;
  readonly chosen: PageContent;
  readonly onChoose: (content: PageContent) => void;
}

/** What the pages show: the presentation, the current view, a brief, or an atlas. */
export function PageContents(props: PageContentsProps) {
  const { scenes, skippedCount, region, atlasSize, contents, isAvailable, chosen, onChoose } =
    props;
  const messages = useMessages(handoutMessages);
  const labels: Readonly<Record<PageContent, string>> = {
    deck: scenes === null ? messages.waiting : messages.of.deck(scenes),
    view: messages.of.view,
    brief: region === null ? messages.noRegion : messages.of.brief(region),
    atlas: messages.of.atlas(atlasSize),
  };
  return (
    <Choices
      legend={messages.what}
      // A brief is offered with every format, since its format is easily missed.
      options={CONTENTS.filter(
        (value) => contents.includes(value) || (value === 'brief' && contents.includes('deck')),
      ).map((value) => ({
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
      {region !== null && !contents.includes('brief') && (
        <p className={styles['hint']}>{messages.onlyPrinted}</p>
      )}
    </Choices>
  );
}

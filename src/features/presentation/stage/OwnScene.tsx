import type { ReactNode } from 'react';
import type { OwnContent, PartlyBilingual } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import type { RegionId } from '../../../domain/ids.ts';
import { countStrategiesAt } from '../../../domain/panel/panelLists.ts';
import { regionText, strategiesText } from '../../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownContentMessages } from '../../../i18n/ownContent.ts';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import { selectViewModel } from '../../../state/selectViewModel.ts';
import styles from './SceneContent.module.css';

interface OwnSceneProps {
  readonly content: OwnContent;
  readonly stage: Stage;
}

/** The content of a scene that is not of the report. */
export function OwnScene({ content, stage }: OwnSceneProps) {
  switch (content.kind) {
    case 'number':
      return (
        <figure>
          <Words text={content.number}>
            {(text, lang) => (
              <p lang={lang} className={styles['number']}>
                {text}
              </p>
            )}
          </Words>
          <Words text={content.caption}>
            {(text, lang) => (
              <figcaption lang={lang} className={styles['lines']} data-quotation>
                {text}
              </figcaption>
            )}
          </Words>
        </figure>
      );
    case 'picture':
      return <Picture image={content.image} alt={content.alt} />;
    case 'regions':
      return <Regions ids={content.ids} stage={stage} />;
    default:
      return (
        <Lines
          lines={content.lines}
          shown={stage.lines ?? content.lines.length}
          isList={content.kind === 'list'}
        />
      );
  }
}

interface WordsProps {
  readonly text: PartlyBilingual;
  readonly children: (text: string, lang: string) => ReactNode;
}

function Words({ text, children }: WordsProps) {
  const found = localizedText(text, useLanguage());
  return found && children(found.text, found.lang);
}

interface LinesProps {
  readonly lines: readonly PartlyBilingual[];
  /** The others keep their space, so that nothing moves when they are shown. */
  readonly shown: number;
  readonly isList: boolean;
}

function Lines({ lines, shown, isList }: LinesProps) {
  const language = useLanguage();
  const texts = lines.flatMap((line, index) => {
    const found = localizedText(line, language);
    const hidden = { 'aria-hidden': true, style: { visibility: 'hidden' } } as const;
    return found ? [{ ...found, hidden: index < shown ? {} : hidden }] : [];
  });
  if (texts.length === 0) return null;
  if (isList)
    return (
      <ul className={`${styles['lines']} ${styles['list']}`} data-quotation>
        {texts.map(({ text, lang, hidden }) => (
          <li key={text} lang={lang} {...hidden}>
            {text}
          </li>
        ))}
      </ul>
    );
  return (
    <div className={styles['lines']} data-quotation>
      {texts.map(({ text, lang, hidden }) => (
        <p key={text} lang={lang} {...hidden}>
          {text}
        </p>
      ))}
    </div>
  );
}

function Picture({ image, alt }: { readonly image: string; readonly alt: PartlyBilingual }) {
  const found = localizedText(alt, useLanguage());
  if (image === '') return found && <p lang={found.lang}>{found.text}</p>;
  return (
    <div className={styles['picture']}>
      <img src={image} alt={found?.text ?? ''} lang={found?.lang} />
    </div>
  );
}

function Regions({ ids, stage }: { readonly ids: readonly RegionId[]; readonly stage: Stage }) {
  return (
    <div className={styles['regions']} data-columns={ids.length}>
      {ids.map((id, index) => (
        <RegionColumn
          key={`${String(index)} ${id}`}
          id={id}
          isCurrent={stage.view.selection?.id === id}
        />
      ))}
    </div>
  );
}

function RegionColumn({ id, isCurrent }: { readonly id: RegionId; readonly isCurrent: boolean }) {
  const language = useLanguage();
  const messages = useMessages(ownContentMessages);
  const region = useAppState(({ atlas }) => atlas?.region(id));
  const viewModel = useAppState(selectViewModel);
  if (!region || !viewModel) return <p>{messages.noRegion}</p>;
  const facts = [
    regionText(viewModel, id, language),
    strategiesText(countStrategiesAt(viewModel, id), language),
  ];
  return (
    <section
      className={styles['region']}
      aria-label={region.short[language]}
      aria-current={isCurrent || undefined}
      data-current={isCurrent || undefined}
    >
      <h2>{region.short[language]}</h2>
      <ul>
        {[...new Set(facts)].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

import { memo } from 'react';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import type { SectionContents, SubtopicContents } from '../../domain/report/contents.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { LooseContents } from './LooseContents.tsx';
import styles from './SectionEntry.module.css';
import { SpeakerLink } from './SelectionLink.tsx';
import { bracketName } from './statement/SpeakerLine.tsx';
import { StrategyFold } from './StrategyFold.tsx';
import { Truncated } from './Truncated.tsx';

interface SubtopicEntryProps {
  readonly contents: SubtopicContents;
  readonly linked: LinkedReport;
}

function SubtopicEntry({ contents, linked }: SubtopicEntryProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { subtopic, speakers, strategies } = contents;
  return (
    <li className={styles['subtopic']}>
      <p>{subtopic.label[language]}</p>
      <ul className={styles['links']}>
        <Truncated items={speakers}>
          {({ id, name, nameByEditor }) => (
            <li key={id}>
              <SpeakerLink id={id}>{bracketName(name[language], nameByEditor)}</SpeakerLink>
            </li>
          )}
        </Truncated>
      </ul>
      <StrategyFold
        strategies={strategies}
        report={linked.report}
        summary={messages.strategiesFold(strategies.length)}
      />
    </li>
  );
}

interface SectionEntryProps {
  readonly number: number;
  readonly contents: SectionContents;
  readonly linked: LinkedReport;
}

/** Memoised: filters do not change it. */
export const SectionEntry = memo(function SectionEntry({
  number,
  contents,
  linked,
}: SectionEntryProps) {
  const language = useLanguage();
  const { section, subtopics } = contents;
  return (
    <li className={styles['section']}>
      <h4 className={styles['name']}>
        <span className={styles['number']}>{number}</span> {section.short[language]}
      </h4>
      <p className={styles['heading']}>{section.heading[language]}</p>
      <LooseContents contents={contents} linked={linked} />
      <ul>
        {subtopics.map((subtopic) => (
          <SubtopicEntry key={subtopic.subtopic.id} contents={subtopic} linked={linked} />
        ))}
      </ul>
    </li>
  );
});

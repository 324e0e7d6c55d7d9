import { memo } from 'react';
import { formatRuns, paragraphsOf } from '../../domain/report/citation.ts';
import type {
  DirectContents,
  SectionContents,
  SubtopicContents,
} from '../../domain/report/contents.ts';
import { type Position, position } from '../../domain/corpus/columns.ts';
import { speakerAt } from '../../domain/corpus/corpus.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import type { ReportFrame, Strategy } from '../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './SectionEntry.module.css';
import { SpeakerLink } from './SelectionLink.tsx';
import { framedName } from './SpeakerLine.tsx';
import { Truncated } from './Truncated.tsx';
import { StrategyTitle } from './StrategyTitle.tsx';
import { useStatement } from './useStatement.ts';

interface StrategyFoldProps {
  readonly strategies: readonly Strategy[];
  readonly report: ReportFrame;
  readonly summary: string;
}

/** Strategies as links, folded. */
export function StrategyFold({ strategies, report, summary }: StrategyFoldProps) {
  if (strategies.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul className={styles['strategies']}>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyTitle strategy={strategy} report={report} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface StatementLinkProps {
  readonly at: Position;
  readonly linked: LinkedReport;
}

/** Whose statement it is, a link to the speaker, and where it stands. */
function StatementLink({ at, linked }: StatementLinkProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const speaker = speakerAt(linked.corpus, at);
  const state = useStatement(linked, at);
  const paragraphs = state.kind === 'there' ? paragraphsOf(state.text) : [];
  return (
    <>
      {speaker && <SpeakerLink id={speaker.id}>{speaker.name[language]}</SpeakerLink>}{' '}
      {paragraphs.length > 0 && (
        <span className={styles['where']}>
          {messages.paragraphs(formatRuns(paragraphs), paragraphs.length > 1)}
        </span>
      )}
    </>
  );
}

interface LooseContentsProps {
  readonly contents: DirectContents;
  readonly linked: LinkedReport;
}

/** Statements on the whole country, and strategies of no sub-topic. */
export const LooseContents = memo(function LooseContents({ contents, linked }: LooseContentsProps) {
  const messages = useMessages(PANEL);
  const { statements, strategies } = contents;
  return (
    <>
      <ul className={styles['links']}>
        <Truncated items={statements}>
          {(at) => (
            <li key={at}>
              <StatementLink at={position(at)} linked={linked} />
            </li>
          )}
        </Truncated>
      </ul>
      <StrategyFold
        strategies={strategies}
        report={linked.report}
        summary={messages.strategiesFold(strategies.length)}
      />
    </>
  );
});

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
              <SpeakerLink id={id}>{framedName(name[language], nameByEditor)}</SpeakerLink>
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

/** A part of the report in the table of contents, which no filter changes. */
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

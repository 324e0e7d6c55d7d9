import { inRuns, paragraphsOf } from '../../domain/citation.ts';
import type { Loose, SectionContents, SubtopicContents } from '../../domain/contents.ts';
import type { Report, Statement, Strategy } from '../../domain/report.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './SectionEntry.module.css';
import { SpeakerLink } from './SelectionLink.tsx';
import { framedName } from './SpeakerLine.tsx';
import { StrategyTitle } from './StrategyTitle.tsx';

interface StrategyFoldProps {
  readonly strategies: readonly Strategy[];
  readonly report: Report;
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
  readonly statement: Statement;
  readonly report: Report;
}

/** Whose statement it is, a link to the speaker, and where it stands. */
function StatementLink({ statement, report }: StatementLinkProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const speaker = report.speakers.find(({ id }) => id === statement.speaker);
  const paragraphs = paragraphsOf(statement);
  return (
    <>
      <SpeakerLink id={statement.speaker}>
        {speaker?.name[language] ?? statement.speaker}
      </SpeakerLink>{' '}
      <span className={styles['where']}>
        {messages.paragraphs(inRuns(paragraphs), paragraphs.length > 1)}
      </span>
    </>
  );
}

interface LooseContentsProps {
  readonly contents: Loose;
  readonly report: Report;
}

/** Statements on the whole country, and strategies of no sub-topic. */
export function LooseContents({ contents, report }: LooseContentsProps) {
  const messages = useMessages(PANEL);
  const { statements, strategies } = contents;
  return (
    <>
      <ul className={styles['links']}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLink statement={statement} report={report} />
          </li>
        ))}
      </ul>
      <StrategyFold
        strategies={strategies}
        report={report}
        summary={messages.strategiesFold(strategies.length)}
      />
    </>
  );
}

interface SubtopicEntryProps {
  readonly contents: SubtopicContents;
  readonly report: Report;
}

function SubtopicEntry({ contents, report }: SubtopicEntryProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { subtopic, speakers, strategies } = contents;
  return (
    <li className={styles['subtopic']}>
      <p>{subtopic.label[language]}</p>
      <ul className={styles['links']}>
        {speakers.map(({ id, name, nameByEditor }) => (
          <li key={id}>
            <SpeakerLink id={id}>{framedName(name[language], nameByEditor)}</SpeakerLink>
          </li>
        ))}
      </ul>
      <StrategyFold
        strategies={strategies}
        report={report}
        summary={messages.strategiesFold(strategies.length)}
      />
    </li>
  );
}

interface SectionEntryProps {
  readonly number: number;
  readonly contents: SectionContents;
  readonly report: Report;
}

/** A part of the report in the table of contents. */
export function SectionEntry({ number, contents, report }: SectionEntryProps) {
  const language = useLanguage();
  const { section, subtopics } = contents;
  return (
    <li className={styles['section']}>
      <h4 className={styles['name']}>
        <span className={styles['number']}>{number}</span> {section.short[language]}
      </h4>
      <p className={styles['heading']}>{section.heading[language]}</p>
      <LooseContents contents={contents} report={report} />
      <ul>
        {subtopics.map((subtopic) => (
          <SubtopicEntry key={subtopic.subtopic.id} contents={subtopic} report={report} />
        ))}
      </ul>
    </li>
  );
}

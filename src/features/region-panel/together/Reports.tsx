import { useMemo } from 'react';
import type { Member } from '../../../domain/corpus/corpus.ts';
import { dateInWords } from '../../../domain/dates.ts';
import { linkCorpus, type LinkedReport, sizeOf } from '../../../domain/filters/filter.ts';
import { contentsOf, totalsOf } from '../../../domain/report/contents.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { togetherMessages } from '../../../i18n/together.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Group } from '../Group.tsx';
import { LooseContents } from '../LooseContents.tsx';
import { SectionEntry } from '../SectionEntry.tsx';
import { StrategyFold } from '../StrategyFold.tsx';
import styles from './Reports.module.css';

interface ReportsProps {
  /** Of several reports. */
  readonly linked: LinkedReport;
}

/** Each of the reports that are shown together: what it is, how much it has, and its contents. */
export function Reports({ linked }: ReportsProps) {
  const messages = useMessages(togetherMessages);
  const members = linked.corpus.members ?? [];
  return (
    <Group heading={messages.reports} count={members.length}>
      <ul className={styles['reports']}>
        {members.map((member) => (
          <ReportEntry key={member.corpus.frame.id} member={member} linked={linked} />
        ))}
      </ul>
    </Group>
  );
}

interface ReportEntryProps extends ReportsProps {
  readonly member: Member;
}

function ReportEntry({ member: { corpus }, linked }: ReportEntryProps) {
  const messages = useMessages(togetherMessages);
  const { figures, contents, sourceOf } = { ...useMessages(PANEL), ...messages };
  const language = useLanguage();
  const alone = useMemo(() => linkCorpus(corpus, linked.atlas), [corpus, linked.atlas]);
  const totals = useMemo(() => totalsOf(corpus), [corpus]);
  const { frame } = corpus;
  const names = (['statements', 'speakers', 'strategies'] as const).filter(
    (name) => totals[name] > 0,
  );
  return (
    <li className={styles['report']}>
      <h4 className={styles['name']}>{frame.title[language]}</h4>
      <p>{sourceOf(frame.publisher[language], dateInWords(frame.date, language))}</p>
      <p className={styles['figures']}>
        {names
          .map((name) => messages.figure(totals[name], figures[name](totals[name])))
          .join(messages.separator)}
        {totals.statements === 0 && messages.noStatements}
      </p>
      <p className={styles['provenance']}>{frame.provenance[language]}</p>
      <Disclosure summary={contents}>
        {sizeOf(alone) > 0 ? <OfText linked={alone} /> : <ByType linked={alone} />}
      </Disclosure>
    </li>
  );
}

/** The contents of a report with statements. */
function OfText({ linked }: ReportsProps) {
  const messages = useMessages(PANEL);
  const contents = useMemo(() => contentsOf(linked.corpus), [linked]);
  const { opening, sections, context } = contents;
  const hasOpening = opening.statements.length + opening.strategies.length > 0;
  return (
    <>
      {hasOpening && <LooseContents contents={opening} linked={linked} />}
      <ol>
        {sections.map((section, index) => (
          <SectionEntry
            key={section.section.id}
            number={index + 1}
            contents={section}
            linked={linked}
          />
        ))}
      </ol>
      <StrategyFold
        strategies={context}
        report={linked.report}
        summary={messages.contextFold(context.length)}
      />
    </>
  );
}

/** The strategies of a report without statements. */
function ByType({ linked: { report } }: ReportsProps) {
  const language = useLanguage();
  return report.types.map((type) => {
    const strategies = report.strategies.filter((strategy) => strategy.type === type.id);
    const summary = `${type.name[language]} · ${strategies.length}`;
    return <StrategyFold key={type.id} {...{ strategies, report, summary }} />;
  });
}

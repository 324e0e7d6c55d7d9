import { useMemo } from 'react';
import { formatRuns } from '../../domain/report/citation.ts';
import { statementsOfStrategy } from '../../domain/corpus/speakerSets.ts';
import { sizeOf } from '../../domain/filters/filter.ts';
import { filterStatements } from '../../domain/panel/panelLists.ts';
import type { ReportFrame, Strategy } from '../../domain/report/report.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Documents } from './Documents.tsx';
import { Group } from './Group.tsx';
import { RegionName } from './RegionName.tsx';
import { StatementList } from './StatementList.tsx';
import { TypeMark } from './StrategyTitle.tsx';
import styles from './StrategyPanel.module.css';
import { Title } from './Title.tsx';

interface StrategyPanelProps {
  readonly strategy: Strategy;
  readonly viewModel: ViewModel;
}

interface InReportProps {
  readonly strategy: Strategy;
  readonly report: ReportFrame;
}

/** Whether one of several reports names the strategy, and where. */
function InReport({ strategy, report }: InReportProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const own = report.strategies.find(({ id }) => id === strategy.id);
  if (!own) return null;
  const { paragraphs } = own;
  return (
    <p className={own.named ? styles['named'] : styles['context']}>
      {report.short[language]}
      {own.named
        ? paragraphs.length > 0 &&
          ` · ${messages.paragraphs(formatRuns(paragraphs), paragraphs.length > 1)}`
        : ` · ${messages.context}`}
    </p>
  );
}

export function StrategyPanel({ strategy, viewModel }: StrategyPanelProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { report } = viewModel.linked;
  const type = report.types.find(({ id }) => id === strategy.type);
  const { linked } = viewModel;
  const all = useMemo(() => statementsOfStrategy(linked, strategy.id), [linked, strategy]);
  const hasStatements = sizeOf(linked) > 0;
  const { members } = linked.corpus;
  const regions = [...strategy.groupings, ...strategy.places];
  const { paragraphs, documents, note } = strategy;
  return (
    <>
      <Title name={strategy.title} look="sentence">
        <p className={styles['type']}>
          <TypeMark report={report} type={strategy.type} />
          {type?.name[language]}
        </p>
        {members?.map(({ corpus: { frame } }) => (
          <InReport key={frame.id} strategy={strategy} report={frame} />
        ))}
        {hasStatements && !members && (
          <p className={strategy.named ? styles['named'] : styles['context']}>
            {strategy.named ? messages.named : messages.context}
            {paragraphs.length > 0 &&
              ` · ${messages.paragraphs(formatRuns(paragraphs), paragraphs.length > 1)}`}
          </p>
        )}
        {note && <p>{note[language]}</p>}
      </Title>
      <Group heading={messages.regions} count={regions.length}>
        {regions.length === 0 && <p>{messages.noRegions}</p>}
        <ul className={styles['regions']}>
          {regions.map((id) => (
            <li key={id}>
              <RegionName id={id} />
            </li>
          ))}
        </ul>
      </Group>
      <Group heading={messages.documentsHeading} count={documents.length}>
        {documents.length > 0 ? <Documents documents={documents} /> : <p>{messages.noDocuments}</p>}
      </Group>
      {hasStatements && (
        <StatementList
          statements={filterStatements(viewModel, all)}
          viewModel={viewModel}
          none={messages.noStatements}
        />
      )}
    </>
  );
}

import { type ReactNode, useMemo } from 'react';
import { byline } from '../../domain/report/byline.ts';
import { contentsOf, totalsOf } from '../../domain/report/contents.ts';
import { dateInWords } from '../../domain/dates.ts';
import { isFiltered, sizeOf } from '../../domain/filters/filter.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { PANEL } from '../../i18n/panel.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { useHeadlineOnMap } from '../../viewport/useHeadlineOnMap.ts';
import { filterReadingModule } from './filterReadingModule.ts';
import { Below } from './FirstView.tsx';
import { Group } from './Group.tsx';
import styles from './OverviewPanel.module.css';
import { LooseContents } from './LooseContents.tsx';
import { SectionEntry } from './SectionEntry.tsx';
import { StrategyFold } from './StrategyFold.tsx';
import { Title } from './Title.tsx';

const FIGURES = ['speakers', 'statements', 'strategies'] as const;

function Figures({ corpus }: { readonly corpus: Corpus }) {
  const { figures } = useMessages(PANEL);
  const totals = useMemo(() => totalsOf(corpus), [corpus]);
  return (
    <ul className={styles['figures']}>
      {FIGURES.filter((name) => totals.statements > 0 || name === 'strategies').map((name) => (
        <li key={name}>
          <span className={styles['number']}>{totals[name]}</span> {figures[name](totals[name])}
        </li>
      ))}
    </ul>
  );
}

/** The strategies of a report without statements. */
function StrategiesByType({ linked: { report } }: Pick<ViewModel, 'linked'>) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  return (
    <Group heading={messages.contents}>
      {report.types.map((type) => {
        const strategies = report.strategies.filter((strategy) => strategy.type === type.id);
        const summary = `${type.name[language]} · ${strategies.length}`;
        return <StrategyFold key={type.id} {...{ strategies, report, summary }} />;
      })}
    </Group>
  );
}

function Contents({ linked }: Pick<ViewModel, 'linked'>) {
  const { names } = useMessages(lazyModuleMessages);
  if (linked.corpus.members)
    return (
      <LazyView module={filterReadingModule} name={names.panel}>
        {({ TogetherReading }) => <TogetherReading linked={linked} />}
      </LazyView>
    );
  return sizeOf(linked) > 0 ? (
    <ContentsOfText linked={linked} />
  ) : (
    <StrategiesByType linked={linked} />
  );
}

function ContentsOfText({ linked }: Pick<ViewModel, 'linked'>) {
  const messages = useMessages(PANEL);
  const { report, corpus } = linked;
  const contents = useMemo(() => contentsOf(corpus), [corpus]);
  return (
    <Group heading={messages.contents}>
      <div className={styles['opening']}>
        <h4 className={styles['openingName']}>{messages.opening}</h4>
        <LooseContents contents={contents.opening} linked={linked} />
      </div>
      <ol>
        {contents.sections.map((section, index) => (
          <Below key={section.section.id} when={index > 0}>
            <SectionEntry number={index + 1} contents={section} linked={linked} />
          </Below>
        ))}
      </ol>
      {contents.context.length > 0 && (
        <Below>
          <div className={styles['context']}>
            <StrategyFold
              strategies={contents.context}
              report={report}
              summary={messages.contextFold(contents.context.length)}
            />
          </div>
        </Below>
      )}
    </Group>
  );
}

interface ReportProps extends Pick<ViewModel, 'linked'> {
  readonly headline: ReactNode;
}

function Report({ linked, headline }: ReportProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { report, corpus } = linked;
  // Read once in a view: on the map, or here.
  const isHere = !useHeadlineOnMap() && corpus.columns.placeIds.length > 0;
  return (
    <>
      {isHere && <div className={styles['headline']}>{headline}</div>}
      {corpus.members ? (
        <Title name={report.short} look="sentence" />
      ) : (
        <Title name={report.title} look="sentence">
          <p>
            {report.publisher[language]} · {dateInWords(report.date, language)}
          </p>
          {report.reporters && <p>{byline(report.reporters, language)}</p>}
        </Title>
      )}
      <p className={styles['begin']}>{messages.begin}</p>
      <Figures corpus={corpus} />
      {!corpus.members && <p className={styles['provenance']}>{report.provenance[language]}</p>}
      <Contents linked={linked} />
    </>
  );
}

interface OverviewPanelProps {
  readonly viewModel: ViewModel;
  /** Shown where the map has no room for it. */
  readonly headline?: ReactNode;
  /** Comes last. */
  readonly insights?: ReactNode;
}

/** About the report; under filters, about what they match. */
export function OverviewPanel({ viewModel, headline, insights }: OverviewPanelProps) {
  const { names } = useMessages(lazyModuleMessages);
  const { linked } = viewModel;
  const report = <Report linked={linked} headline={headline} />;
  const last = <Below>{insights}</Below>;
  if (!isFiltered(viewModel.view.filters))
    return (
      <>
        {report}
        {last}
      </>
    );
  return (
    <LazyView module={filterReadingModule} name={names.panel} fallback={report}>
      {({ FilterReading }) => (
        <>
          <FilterReading viewModel={viewModel} />
          <Contents linked={linked} />
          {last}
        </>
      )}
    </LazyView>
  );
}

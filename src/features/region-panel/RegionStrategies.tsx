import { memo } from 'react';
import type { RelatedStrategy, StrategiesOfType } from '../../domain/panel/panelLists.ts';
import { countStrategiesAt, strategiesAt } from '../../domain/panel/panelLists.ts';
import type { Region } from '../../domain/regions/region.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { countsAt, type ViewModel } from '../../domain/view/viewModel.ts';
import { total } from '../../domain/corpus/touch.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import { Documents } from './Documents.tsx';
import { FilterNotice } from './FilterNotice.tsx';
import { Below } from './FirstView.tsx';
import { Group } from './Group.tsx';
import styles from './RegionStrategies.module.css';
import { ReportTags } from './ReportTags.tsx';
import { StrategyLink } from './SelectionLink.tsx';
import { TypeMark } from './StrategyTitle.tsx';

/** Memoised: filters do not change it. */
const StrategyItem = memo(function StrategyItem({
  strategy,
  relation,
  corpus,
}: RelatedStrategy & { readonly corpus: Corpus }) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  return (
    <li className={styles['strategy']}>
      <StrategyLink id={strategy.id}>{strategy.title[language]}</StrategyLink>
      <p className={styles['tags']}>
        <span>{messages.relationTag[relation]}</span>
        <ReportTags strategy={strategy} corpus={corpus} />
        {!strategy.named && <span className={styles['context']}>{messages.context}</span>}
      </p>
      {strategy.documents.length > 0 && (
        <Disclosure summary={messages.documents(strategy.documents.length)}>
          <Documents documents={strategy.documents} />
        </Disclosure>
      )}
    </li>
  );
});

interface TypeGroupProps {
  readonly group: StrategiesOfType;
  readonly corpus: Corpus;
}

function TypeGroup({ group: { type, strategies }, corpus }: TypeGroupProps) {
  const language = useLanguage();
  return (
    <div className={styles['type']}>
      <h4 className={styles['typeName']}>
        <TypeMark report={corpus.frame} type={type.id} />
        {type.name[language]}
      </h4>
      <ul className={styles['strategies']}>
        {strategies.map((related) => (
          <StrategyItem key={related.strategy.id} {...related} corpus={corpus} />
        ))}
      </ul>
    </div>
  );
}

interface RegionStrategiesProps {
  readonly region: Region;
  readonly viewModel: ViewModel;
}

export function RegionStrategies({ region, viewModel }: RegionStrategiesProps) {
  return (
    <Below when={total(countsAt(viewModel, region.id)) > 0}>
      <Strategies region={region} viewModel={viewModel} />
    </Below>
  );
}

function Strategies({ region, viewModel }: RegionStrategiesProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const strategies = strategiesAt(viewModel, region.id);
  const count = countStrategiesAt(viewModel, region.id);
  const { hidden } = strategies;
  return (
    <Group heading={messages.strategies} count={count}>
      {strategies.items.map((group) => (
        <TypeGroup key={group.type.id} group={group} corpus={viewModel.linked.corpus} />
      ))}
      {hidden > 0 && (
        <FilterNotice>
          {count > 0 ? messages.hiddenStrategies(hidden) : messages.noStrategyMatches(hidden)}
        </FilterNotice>
      )}
      {count === 0 && hidden === 0 && (
        <p>{messages.noStrategies[region.kind](region.short[language])}</p>
      )}
    </Group>
  );
}

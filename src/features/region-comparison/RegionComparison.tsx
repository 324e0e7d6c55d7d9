import { X } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import {
  compareRegions,
  type RegionComparison as Comparison,
} from '../../domain/regionComparison/regionComparison.ts';
import { MOST_BESIDE } from '../../domain/view/view.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { regionComparisonMessages } from '../../i18n/regionComparison.ts';
import { useAppState, useAppStore, useViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { AddRegion } from './AddRegion.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import styles from './RegionComparison.module.css';

interface RegionComparisonProps {
  /** Ends the comparison, also where no second region was chosen yet. */
  readonly onClose: () => void;
}

/** The selected region beside others: what they have in common, and what only some of them have. */
export function RegionComparison({ onClose }: RegionComparisonProps) {
  const messages = useMessages(regionComparisonMessages);
  const viewModel = useViewModel();
  const indicators = useAppState((state) => state.indicators);
  const ids = useMemo(() => {
    const { selection, beside } = viewModel?.view ?? { selection: null, beside: [] };
    return selection?.kind === 'region' ? [selection.id, ...beside] : [];
  }, [viewModel]);
  const comparison = useMemo(
    () => viewModel && compareRegions(viewModel, ids, indicators),
    [viewModel, ids, indicators],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  /** The control that was pressed may be gone. */
  const keepFocus = (): void => heading.current?.focus();
  if (!viewModel || ids.length === 0) return null;
  return (
    <section aria-label={messages.title} className={styles['comparison']}>
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {messages.title}
        </h2>
        <Button look="icon" aria-label={messages.close} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {comparison && (
        <Table comparison={comparison} hasIndicators={indicators !== null} onChanged={keepFocus} />
      )}
      {ids.length > MOST_BESIDE ? (
        <p>{messages.most}</p>
      ) : (
        <AddRegion
          atlas={viewModel.linked.atlas}
          ids={ids}
          onAdded={ids.length === MOST_BESIDE ? keepFocus : undefined}
        />
      )}
    </section>
  );
}

interface TableProps {
  readonly comparison: Comparison;
  readonly hasIndicators: boolean;
  /** Called when a column was removed or selected. */
  readonly onChanged: () => void;
}

function Table({ comparison, hasIndicators, onChanged }: TableProps) {
  const messages = useMessages(regionComparisonMessages);
  const language = useLanguage();
  const { regions, counts, strategies, groupings, indicators } = comparison;
  const columns = regions.length + 1;
  const isFiguresMissing = !hasIndicators && regions.some(({ kind }) => kind === 'place');
  return (
    <div className={styles['scroll']} tabIndex={-1}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            {regions.map((region, index) => (
              <th key={region.id} scope="col">
                <ColumnHead
                  id={region.id}
                  name={region.short[language]}
                  isFirst={index === 0}
                  onChanged={onChanged}
                />
              </th>
            ))}
          </tr>
        </thead>
        <Group heading={messages.statements} columns={columns}>
          {(['direct', 'within', 'through'] as const).map((relation) => (
            <tr key={relation}>
              <th scope="row">{messages.relations[relation]}</th>
              {counts.map((count, index) => (
                <td key={regions[index]?.id} className={styles['number']}>
                  {count[relation]}
                </td>
              ))}
            </tr>
          ))}
        </Group>
        {(indicators.length > 0 || isFiguresMissing) && (
          <Group heading={messages.indicators} columns={columns}>
            {isFiguresMissing && <Sentence columns={columns}>{messages.loading}</Sentence>}
            <IndicatorRows rows={indicators} regions={regions} />
          </Group>
        )}
        <Group
          heading={messages.strategies}
          note={messages.ofAll(strategies.filter(({ at }) => at.every(Boolean)).length)}
          columns={columns}
        >
          {strategies.length === 0 && <Sentence columns={columns}>{messages.none}</Sentence>}
          {strategies.map(({ item, at }) => (
            <tr key={item.id}>
              <th scope="row">{item.title[language]}</th>
              {at.map((has, index) => (
                <Mark key={regions[index]?.id} sign={has ? '●' : '–'}>
                  {has ? messages.yes : messages.no}
                </Mark>
              ))}
            </tr>
          ))}
        </Group>
        {groupings.length > 0 && (
          <Group
            heading={messages.belonging}
            note={messages.ofAll(groupings.filter(({ at }) => at.every(Boolean)).length)}
            columns={columns}
          >
            {groupings.map(({ grouping, at }) => (
              <tr key={grouping.id}>
                <th scope="row">{grouping.short[language]}</th>
                {at.map((belonging, index) => (
                  <Mark
                    key={regions[index]?.id}
                    sign={belonging === null ? '–' : belonging === 'full' ? '●' : '◐'}
                  >
                    {belonging === null ? messages.no : messages[belonging]}
                  </Mark>
                ))}
              </tr>
            ))}
          </Group>
        )}
      </table>
    </div>
  );
}

interface ColumnHeadProps {
  readonly id: Comparison['regions'][number]['id'];
  readonly name: string;
  readonly isFirst: boolean;
  readonly onChanged: () => void;
}

/** Selects the region; another one than the selected one can be removed. */
function ColumnHead({ id, name, isFirst, onChanged }: ColumnHeadProps) {
  const messages = useMessages(regionComparisonMessages);
  const store = useAppStore();
  if (isFirst) return <span aria-current="true">{name}</span>;
  return (
    <>
      <Button
        look="link"
        data-printed
        onClick={() => {
          store.getState().select({ kind: 'region', id });
          onChanged();
        }}
      >
        {name}
      </Button>
      <Button
        look="icon"
        aria-label={messages.remove(name)}
        onClick={() => {
          store.getState().toggleBeside(id);
          onChanged();
        }}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly note?: string;
  readonly columns: number;
  readonly children: ReactNode;
}

function Group({ heading, note, columns, children }: GroupProps) {
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={columns}>
          {heading}
          {note !== undefined && <span> · {note}</span>}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Sentence({ columns, children }: { readonly columns: number; readonly children: string }) {
  return (
    <tr>
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}

/** A sign, and the word for those who do not see it. */
function Mark({ sign, children }: { readonly sign: string; readonly children: string }) {
  return (
    <td className={styles['mark']} title={children}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{children}</span>
    </td>
  );
}

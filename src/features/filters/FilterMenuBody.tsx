import { useMemo } from 'react';
import { reportsIn } from '../../domain/corpus/corpus.ts';
import { countsStatements, sizeOf, toggle as toggleIn } from '../../domain/filters/filter.ts';
import { BODIES } from '../../domain/report/report.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import type { FilterDimension, Filters } from '../../domain/view/view.ts';
import { DEFAULT_MAP_LAYER, STRATEGIES_LAYER } from '../../domain/view/mapLayerIds.ts';
import { VOICES } from '../../domain/view/view.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { CheckGroup, CheckList } from './CheckGroup.tsx';
import { GroupingFilter } from './GroupingFilter.tsx';
import type { FilterModel } from './useFilterModel.ts';
import { useChoices } from './useFilterModel.ts';

export function FilterMenuBody({ model }: { readonly model: FilterModel }) {
  const { filters } = model;
  const { report } = model.linked;
  const isOfStatements = sizeOf(model.linked) > 0;
  const language = useLanguage();
  const texts = useMessages(filterMessages);
  const store = useAppStore();
  const typeIds = useMemo(() => report.types.map(({ id }) => id), [report]);
  const { corpus } = model.linked;
  const reportIds = useMemo(
    () => (corpus.members ? reportsIn(corpus).map(({ id }) => id) : []),
    [corpus],
  );
  const sectionIds = useMemo(() => report.sections.map(({ id }) => id), [report]);
  const glyphs = useMemo(() => glyphsOf(report.types), [report]);
  const types = useChoices(model, 'types', typeIds);
  const sections = useChoices(model, 'sections', sectionIds);
  const bodies = useChoices(model, 'bodies', BODIES);
  const reports = useChoices(model, 'reports', reportIds);
  const voices = useChoices(model, 'voices', VOICES);
  const toggle =
    <Dimension extends FilterDimension>(dimension: Dimension) =>
    (value: Filters[Dimension][number]) =>
      store.getState().setFilters(toggleIn(filters, dimension, value));
  const toggleReport = (id: string): void => {
    toggle('reports')(id);
    const { view, setView } = store.getState();
    // A report that only lists strategies would leave the map empty.
    const mode = countsStatements(model.linked, view.filters) ? null : STRATEGIES_LAYER;
    if (mode && view.mode === DEFAULT_MAP_LAYER) setView({ ...view, mode });
  };

  return (
    <>
      {reports.length > 0 && (
        <CheckGroup title={texts.dimensions.reports}>
          <CheckList
            options={reportsIn(corpus).flatMap(({ short }, index) => {
              const choice = reports[index];
              return choice ? { ...choice, label: short[language] } : [];
            })}
            isOfStatements={isOfStatements}
            onToggle={toggleReport}
          />
        </CheckGroup>
      )}
      <CheckGroup title={texts.dimensions.types}>
        <CheckList
          options={report.types.flatMap((type, index) => {
            const choice = types[index];
            const mark = {
              glyph: glyphs[index] ?? 'circle',
              colour: `var(--type-${index + 1})`,
            };
            return choice
              ? { ...choice, label: type.short[language], title: type.name[language], mark }
              : [];
          })}
          isOfStatements={isOfStatements}
          onToggle={toggle('types')}
        />
      </CheckGroup>
      {isOfStatements && (
        <>
          <CheckGroup title={texts.dimensions.sections}>
            <CheckList
              options={report.sections.flatMap((section, index) => {
                const choice = sections[index];
                return choice ? { ...choice, label: section.short[language] } : [];
              })}
              isOfStatements
              onToggle={toggle('sections')}
            />
          </CheckGroup>
          <CheckGroup title={texts.dimensions.bodies}>
            <CheckList
              options={bodies.map((choice) => ({ ...choice, label: texts.bodies[choice.value] }))}
              isOfStatements
              onToggle={toggle('bodies')}
            />
          </CheckGroup>
          <CheckGroup title={texts.dimensions.voices}>
            <CheckList
              options={voices.map((choice) => ({ ...choice, label: texts.voices[choice.value] }))}
              isOfStatements
              onToggle={toggle('voices')}
            />
          </CheckGroup>
        </>
      )}
      <CheckGroup title={texts.dimensions.groupings}>
        <GroupingFilter model={model} onToggle={toggle('groupings')} />
      </CheckGroup>
    </>
  );
}

import { countsStatements } from '../../domain/filters/filter.ts';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { zeroCardModule } from './zeroCardModule.ts';
import { useFilterModel } from './useFilterModel.ts';

/** When no statement passes: which filter to remove. */
export function ZeroResults() {
  const { names } = useMessages(lazyModuleMessages);
  const model = useFilterModel();
  if (!model || !countsStatements(model.linked, model.filters)) return null;
  if (model.filter.count(model.filters) > 0) return null;
  return (
    <LazyView module={zeroCardModule} name={names.filters} placement="silent">
      {({ ZeroCard }) => <ZeroCard model={model} />}
    </LazyView>
  );
}

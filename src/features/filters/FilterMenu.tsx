import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { countSet } from '../../domain/filters/facets.ts';
import { isFiltered, sizeOf } from '../../domain/filters/filter.ts';
import { FILTER_DIMENSIONS } from '../../domain/view/view.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './FilterMenu.module.css';
import { filterMenuModule } from './filterMenuModule.ts';
import type { FilterModel } from './useFilterModel.ts';
import { useFilterModel } from './useFilterModel.ts';

/** The dimensions without chips. */
const MENU_ONLY = FILTER_DIMENSIONS.filter((dimension) => dimension !== 'types');

/** Created once, so that React skips it when the filters change. */
const ICON = <ListFilter className={styles['icon']} size={18} aria-hidden="true" />;

export function FilterMenu() {
  const model = useFilterModel();
  return model && <Menu model={model} />;
}

function Menu({ model }: { readonly model: FilterModel }) {
  const texts = useMessages(filterMessages);
  const { names } = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const [open, setOpen] = useState(false);
  const setCount = countSet(model.filters, MENU_ONLY);
  const canClear = isFiltered(model.filters);
  return (
    <Popover
      title={texts.menu(sizeOf(model.linked) > 0)}
      closeLabel={texts.close}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <>
          {ICON}
          <span className={styles['more']}>{texts.more}</span>{' '}
          <Badge count={setCount} label={texts.set(setCount)} />
        </>
      }
      aside={
        // Not `disabled`: that would drop the focus when it has just been pressed.
        <Button
          look="text"
          aria-disabled={!canClear}
          onClick={() => canClear && store.getState().clearFilters()}
        >
          {texts.clear}
        </Button>
      }
    >
      <LazyView module={filterMenuModule} name={names.filters}>
        {({ FilterMenuBody }) => <FilterMenuBody model={model} />}
      </LazyView>
    </Popover>
  );
}

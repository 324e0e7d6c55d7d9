import type { CommandId } from '../actions/commands.ts';
import { FilterMenu } from '../features/filters/FilterMenu.tsx';
import { FilterSummary } from '../features/filters/FilterSummary.tsx';
import { TypeChips } from '../features/filters/TypeChips.tsx';
import { LayoutSwitch } from '../features/list/LayoutSwitch.tsx';
import type { SearchController } from '../features/search/engine/searchController.ts';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { TopBar } from '../features/top-bar/TopBar.tsx';
import { appMessages } from '../i18n/app.ts';
import { useMessages } from '../i18n/messages.tsx';
import styles from './App.module.css';
import { focusPanel } from '../actions/focus.ts';
import type { MapDataStore } from './loading/mapDataStore.ts';
import { WithSearchNames } from './WithSearchNames.tsx';

interface TopSectionProps {
  readonly search: SearchController;
  readonly mapData: MapDataStore;
  readonly onCommand: (id: CommandId) => void;
}

export function TopSection({ search, mapData, onCommand }: TopSectionProps) {
  const messages = useMessages(appMessages);
  return (
    <>
      <div className={styles['bar']} data-chrome="bar">
        <TopBar
          search={
            <WithSearchNames mapData={mapData}>
              {(names) => <SearchBox controller={search} names={names} onChosen={focusPanel} />}
            </WithSearchNames>
          }
          onCommand={onCommand}
        />
      </div>
      <section
        id="filters"
        tabIndex={-1}
        className={styles['strip']}
        data-chrome="strip"
        aria-label={messages.filters}
      >
        <TypeChips />
        <div className={styles['menus']}>
          <FilterMenu />
          <FilterSummary />
        </div>
        <LayoutSwitch onSwitch={() => onCommand('toggle-list')} />
      </section>
    </>
  );
}

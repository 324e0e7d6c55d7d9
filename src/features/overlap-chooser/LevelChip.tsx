import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { chosenLevelModule } from './chosenLevelModule.ts';

/** Shown while clicks select another level than the places that are drawn. */
export function LevelChip() {
  const { names } = useMessages(lazyModuleMessages);
  const isChosen = useAppState((state) => state.preferences.level !== 'place');
  return (
    <div role="status">
      {isChosen && (
        <LazyView module={chosenLevelModule} name={names.chooser} placement="silent">
          {({ ChosenLevel }) => <ChosenLevel />}
        </LazyView>
      )}
    </div>
  );
}

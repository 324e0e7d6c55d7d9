import { List, Map as MapIcon } from 'lucide-react';
import { layoutSwitchMessages } from '../../i18n/layoutSwitch.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './LayoutSwitch.module.css';

/** Between the map and the list. */
export function LayoutSwitch({ onSwitch }: { readonly onSwitch: () => void }) {
  const texts = useMessages(layoutSwitchMessages);
  const isMap = useAppState((state) => state.view.layout === 'map');
  const Icon = isMap ? List : MapIcon;
  return (
    <Button
      look="outlined"
      className={styles['switch']}
      aria-keyshortcuts="v"
      data-tip={isMap ? texts.toListLong : texts.toMapLong}
      onClick={onSwitch}
    >
      <Icon size={18} aria-hidden />
      {isMap ? texts.toList : texts.toMap}
    </Button>
  );
}

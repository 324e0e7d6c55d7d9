import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { keyParts } from '../../actions/keys.ts';
import { command } from '../../actions/commands.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { Appearance } from './Appearance.tsx';
import { Keyboard } from './Keyboard.tsx';
import { MapPreferences } from './MapPreferences.tsx';
import styles from './Preferences.module.css';

/** Every choice applies at once. */
export function PreferencesDialog() {
  const open = useInteraction((state) => state.dialog === 'preferences');
  return open ? <Preferences /> : null;
}

function Preferences() {
  const messages = useMessages(preferenceMessages);
  const openDialog = useAppState((state) => state.openDialog);
  const otherDialogs = [
    { id: 'palette', label: messages.commands },
    { id: 'shortcuts', label: messages.shortcuts },
  ] as const;
  const footer = otherDialogs.map(({ id, label }) => (
    <Button key={id} onClick={() => openDialog(id)}>
      {label}
      {command(id).keys.map((key) => (
        <Keys key={key} parts={keyParts(key)} />
      ))}
    </Button>
  ));
  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      footer={footer}
      flush
      onClose={() => openDialog(null)}
    >
      <div className={styles['body']}>
        <Appearance />
        <MapPreferences />
        <Keyboard />
      </div>
    </Dialog>
  );
}

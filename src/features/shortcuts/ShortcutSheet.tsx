import { COMMANDS } from '../../actions/commands.ts';
import { bySection } from '../../actions/findCommands.ts';
import { keyParts } from '../../actions/keys.ts';
import { MAP_KEYS } from '../../actions/mapKeys.ts';
import { LASER_KEY, SHOW_COMMANDS } from '../../actions/showCommands.ts';
import type { Bilingual } from '../../domain/language.ts';
import { shortcutSheetMessages } from '../../i18n/shortcutSheet.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import styles from './ShortcutSheet.module.css';

export function ShortcutSheet() {
  const open = useInteraction((state) => state.dialog === 'shortcuts');
  return open ? <Sheet /> : null;
}

interface ShortcutRow {
  readonly keys: readonly string[];
  readonly label: Bilingual;
}

const SECTIONS = bySection(COMMANDS.filter(({ keys }) => keys.length > 0));

/** Without the space bar, and at most four a command. */
const SHOW_ROWS = [...SHOW_COMMANDS, LASER_KEY].map(({ keys, label }) => ({
  keys: keys.filter((key) => key !== ' ' && key !== 'Shift+ ').slice(0, 4),
  label,
}));

interface SectionProps {
  readonly title: string;
  readonly rows: readonly ShortcutRow[];
}

function Section({ title, rows }: SectionProps) {
  const { letters } = useMessages(shortcutSheetMessages);
  const language = useLanguage();
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ keys, label }) => (
          <div key={label.en} className={styles['row']}>
            <dt>{label[language]}</dt>
            <dd>
              {keys.map((key) => (
                <Keys key={key} parts={key === 'letters' ? [letters] : keyParts(key)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sheet() {
  const messages = useMessages(shortcutSheetMessages);
  const isOn = useAppState((state) => state.preferences.characterKeys);
  const setPreferences = useAppState((state) => state.setPreferences);
  const openDialog = useAppState((state) => state.openDialog);
  const close = () => openDialog(null);
  const footer = isOn ? (
    <p className={styles['remark']}>{messages.never}</p>
  ) : (
    <>
      <p className={styles['remark']}>{messages.off}</p>
      <Button look="outlined" onClick={() => setPreferences({ characterKeys: true })}>
        {messages.switchOn}
      </Button>
    </>
  );
  return (
    <Dialog
      title={messages.sheet}
      closeLabel={messages.close}
      size="wide"
      footer={footer}
      readOnly
      flush
      onClose={close}
    >
      <div className={styles['columns']}>
        <Section title={messages.mapKeys} rows={MAP_KEYS} />
        <Section title={messages.showKeys} rows={SHOW_ROWS} />
        {SECTIONS.map(({ section, commands }) => (
          <Section
            key={section}
            title={messages.sections[section]}
            rows={commands.map(({ keys, label }) => ({ keys: keys.slice(0, 1), label }))}
          />
        ))}
      </div>
    </Dialog>
  );
}

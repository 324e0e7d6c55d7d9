import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Choices } from './Choices.tsx';
import { SCENES_PER_PAGE, type SheetLayout } from './print/sheetLayout.ts';
import styles from './HandoutsDialog.module.css';

interface SheetLayoutsProps {
  readonly layout: SheetLayout;
  readonly onChange: (layout: SheetLayout) => void;
}

/** How many scenes are printed on a page, and whether with their notes. */
export function SheetLayouts({ layout, onChange }: SheetLayoutsProps) {
  const messages = useMessages(handoutMessages);
  return (
    <Choices<SheetLayout['scenes']>
      legend={messages.onEachPage}
      options={[
        ...SCENES_PER_PAGE.map((value) => ({ value, label: messages.scenes(value) })),
        { value: 'notes', label: messages.notesOnly },
      ]}
      chosen={layout.scenes}
      onChoose={(scenes) => onChange({ ...layout, scenes })}
    >
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={layout.withNotes || layout.scenes === 'notes'}
          disabled={layout.scenes === 'notes'}
          onChange={({ target }) => onChange({ ...layout, withNotes: target.checked })}
        />
        {messages.withNotes}
      </label>
    </Choices>
  );
}

import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Command, CommandContext } from '../../actions/command.ts';
import { availableCommands, bySection, findCommands } from '../../actions/findCommands.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { commandPaletteMessages } from '../../i18n/commandPalette.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { useSurfaces } from '../../state/surfaces.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isComposing, itemAfterKey } from '../../ui/listKeys.ts';
import { CommandList, commandOptionId } from './CommandList.tsx';
import styles from './CommandPalette.module.css';

interface CommandPaletteProps {
  readonly contextOf: () => CommandContext;
}

/** A dialog that finds every command by its name in both languages (ARIA combobox with a list). */
export function CommandPalette({ contextOf }: CommandPaletteProps) {
  const open = useSurfaces((state) => state.dialog === 'palette');
  return open ? <Palette contextOf={contextOf} /> : null;
}

function close(): void {
  useSurfaces.getState().openDialog(null);
}

function Palette({ contextOf }: CommandPaletteProps) {
  const messages = useMessages(commandPaletteMessages);
  const state = useAppState((all) => all);
  const listId = useId();
  const [text, setText] = useState('');
  const [pointedId, setPointedId] = useState<string | null>(null);
  const query = text.trim();

  const available = availableCommands({ ...contextOf(), state });
  const groups = bySection(findCommands(available, query));
  const listed = groups.flatMap(({ commands }) => commands);
  const active = listed.find(({ id }) => id === pointedId) ?? listed[0];

  const type = (next: string) => {
    setText(next);
    setPointedId(null);
  };
  const choose = (command: Command) => {
    // The dialog returns the focus first, because the command may move it.
    flushSync(close);
    command.run(contextOf());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || !active) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
      return;
    }
    const next = itemAfterKey(event, listed, active);
    if (next) setPointedId(next.id);
  };

  const field = (
    <span className={styles['field']}>
      <Search className={styles['icon']} size={18} aria-hidden />
      <input
        className={styles['input']}
        type="text"
        role="combobox"
        aria-label={messages.title}
        aria-autocomplete="list"
        aria-expanded={listed.length > 0}
        aria-controls={listed.length > 0 ? listId : undefined}
        aria-activedescendant={active ? commandOptionId(listId, active.id) : undefined}
        placeholder={messages.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );

  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      size="narrow"
      header={field}
      flush
      onClose={close}
    >
      {listed.length > 0 && (
        <CommandList
          id={listId}
          groups={groups}
          active={active?.id}
          onPoint={setPointedId}
          onChoose={choose}
        />
      )}
      <div role="status" className={listed.length > 0 ? 'visually-hidden' : styles['empty']}>
        {listed.length > 0 ? (
          messages.count(listed.length)
        ) : (
          <>
            <p className={styles['none']}>{messages.none(query)}</p>
            <p>{messages.hint}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

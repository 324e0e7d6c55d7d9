import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Command, CommandContext } from '../../actions/command.ts';
import { availableCommands, bySection, findCommands } from '../../actions/findCommands.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { commandPaletteMessages } from '../../i18n/commandPalette.ts';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { composes, destination } from '../../ui/listKeys.ts';
import { CommandList, commandOptionId } from './CommandList.tsx';
import styles from './CommandPalette.module.css';

interface CommandPaletteProps {
  readonly contextOf: () => CommandContext;
}

/** Every action by name, in both languages (ARIA combobox with a list); open while it is asked for. */
export function CommandPalette({ contextOf }: CommandPaletteProps) {
  const open = useInteraction((state) => state.dialog === 'palette');
  return open ? <Palette contextOf={contextOf} /> : null;
}

function Palette({ contextOf }: CommandPaletteProps) {
  const messages = useMessages(commandPaletteMessages);
  const state = useAppState((all) => all);
  const close = () => state.openDialog(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const query = text.trim();

  const available = availableCommands({ ...contextOf(), state });
  const groups = bySection(findCommands(available, query));
  const listed = groups.flatMap(({ commands }) => commands);
  const active = listed.find(({ id }) => id === pointed) ?? listed[0];

  const type = (next: string) => {
    setText(next);
    setPointed(null);
  };
  const choose = (command: Command) => {
    // The dialog gives the focus back before the command may move it elsewhere.
    flushSync(close);
    command.run(contextOf());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event) || !active) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
      return;
    }
    const next = destination(event, listed.indexOf(active), listed.length);
    const target = next === undefined ? undefined : listed[next];
    if (!target) return;
    event.preventDefault();
    setPointed(target.id);
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
          onPoint={setPointed}
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

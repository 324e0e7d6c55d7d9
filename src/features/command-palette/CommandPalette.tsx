import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Command, CommandContext } from '../../actions/command.ts';
import { availableCommands, bySection, findCommands } from '../../actions/findCommands.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { commandPaletteMessages } from '../../i18n/commandPalette.ts';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { itemAfterKey } from '../../ui/listKeys.ts';
import { CommandField } from './CommandField.tsx';
import { CommandList, commandOptionId } from './CommandList.tsx';
import styles from './CommandPalette.module.css';

interface CommandPaletteProps {
  readonly contextOf: () => CommandContext;
}

/** Finds every command by its name in both languages (ARIA combobox with a list). */
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
    if (isComposing(event.nativeEvent) || !active) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
      return;
    }
    const next = itemAfterKey(event, listed, active);
    if (next) setPointedId(next.id);
  };

  const hasResults = listed.length > 0;
  const field = (
    <CommandField
      text={text}
      listId={hasResults ? listId : null}
      activeId={active ? commandOptionId(listId, active.id) : undefined}
      onType={type}
      onKeyDown={onKeyDown}
    />
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
      {hasResults && (
        <CommandList
          id={listId}
          groups={groups}
          active={active?.id}
          onPoint={setPointedId}
          onChoose={choose}
        />
      )}
      <div role="status" className={hasResults ? 'visually-hidden' : styles['empty']}>
        {hasResults ? (
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

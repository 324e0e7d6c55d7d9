import { LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import { useEffect } from 'react';
import type { Command } from '../../actions/command.ts';
import type { CommandGroup } from '../../actions/findCommands.ts';
import { keyParts } from '../../actions/keys.ts';
import { shortcutSheetMessages } from '../../i18n/shortcutSheet.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { commandPaletteMessages } from '../../i18n/commandPalette.ts';
import { Keys } from '../../ui/Keys.tsx';
import styles from './CommandPalette.module.css';

/** For `aria-activedescendant`. */
export function commandOptionId(listId: string, command: string): string {
  return `${listId}-${command}`;
}

interface CommandListProps {
  readonly id: string;
  readonly groups: readonly CommandGroup[];
  /** The command that Enter runs. */
  readonly active: string | undefined;
  readonly onPoint: (command: string) => void;
  readonly onChoose: (command: Command) => void;
}

export function CommandList({ id, groups, active, onPoint, onChoose }: CommandListProps) {
  const { sections } = useMessages(shortcutSheetMessages);
  const { list } = useMessages(commandPaletteMessages);
  const language = useLanguage();
  const other = SECOND_LANGUAGE[language];
  useEffect(() => {
    if (active === undefined) return;
    document.getElementById(commandOptionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={list}
      tabIndex={-1}
      className={styles['list']}
      // The field keeps the focus, and a phone keeps its on-screen keyboard.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ section, commands }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups of options, not a fieldset
        <div
          key={section}
          role="group"
          aria-labelledby={`${id}-${section}`}
          className={styles['group']}
        >
          <div id={`${id}-${section}`} role="presentation" className={styles['section']}>
            {sections[section]}
          </div>
          {commands.map((command) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
            <div
              key={command.id}
              id={commandOptionId(id, command.id)}
              role="option"
              tabIndex={-1}
              aria-selected={command.id === active}
              className={styles['option']}
              onPointerMove={() => onPoint(command.id)}
              onClick={() => onChoose(command)}
            >
              <span className={styles['labels']}>
                <span>{command.label[language]}</span>
                <span className={styles['other']} lang={LANG_TAGS[other]}>
                  {command.label[other]}
                </span>
              </span>
              {command.keys[0] !== undefined && <Keys parts={keyParts(command.keys[0])} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

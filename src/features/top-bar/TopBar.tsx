import { LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import {
  ListOrdered,
  Monitor,
  Moon,
  Presentation,
  Printer,
  Projector,
  Settings2,
  Sun,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ariaKeys, type CommandId, command } from '../../actions/commands.ts';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { Theme } from '../../domain/view/theme.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TopBar.module.css';

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon, projector: Presentation } as const;

function ThemeButton({ theme, onClick }: { readonly theme: Theme; readonly onClick: () => void }) {
  const { theme: labels } = useMessages(appMessages);
  const Icon = THEME_ICONS[theme];
  return (
    <Button
      look="icon"
      aria-label={labels[theme]}
      aria-keyshortcuts={ariaKeys('switch-theme')}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden />
    </Button>
  );
}

interface TopBarProps {
  /** Belongs to another feature. */
  readonly search: ReactNode;
  readonly onCommand: (id: CommandId) => void;
}

export function TopBar({ search, onCommand }: TopBarProps) {
  const messages = useMessages(appMessages);
  const language = useAppState((state) => state.view.language);
  const preferences = command('preferences').label[language];
  const present = command('present').label[language];
  const edit = command('edit-scenes').label[language];
  const handouts = command('handouts').label[language];
  const report = useAppState((state) => state.linked?.report);
  const theme = useAppState((state) => state.preferences.theme);
  return (
    <header className={styles['bar']}>
      <h1 className={styles['brand']}>
        <img className={styles['mark']} src="./icon.svg" alt="" />
        <span className={styles['wordmark']}>方舆 Fangyu</span>
      </h1>
      {report && <p className={styles['report']}>{report.short[language]}</p>}
      <div className={styles['search']}>{search}</div>
      <div className={styles['tools']}>
        <Button
          lang={LANG_TAGS[SECOND_LANGUAGE[language]]}
          aria-label={messages.languageName}
          title={command('switch-language').label[language]}
          onClick={() => onCommand('switch-language')}
        >
          {messages.language}
        </Button>
        <Button
          className={styles['present']}
          aria-label={present}
          aria-keyshortcuts={ariaKeys('present')}
          onClick={() => onCommand('present')}
        >
          <Projector size={18} aria-hidden />
          <span className={styles['presentName']}>{present}</span>
        </Button>
        <Button
          look="icon"
          className={styles['edit']}
          aria-label={edit}
          onClick={() => onCommand('edit-scenes')}
        >
          <ListOrdered size={18} aria-hidden />
        </Button>
        <Button
          look="icon"
          className={styles['handouts']}
          aria-haspopup="dialog"
          aria-label={handouts}
          onClick={() => onCommand('handouts')}
        >
          <Printer size={18} aria-hidden />
        </Button>
        <ThemeButton theme={theme} onClick={() => onCommand('switch-theme')} />
        <Button
          look="icon"
          aria-haspopup="dialog"
          aria-label={preferences}
          aria-keyshortcuts={ariaKeys('preferences')}
          onClick={() => onCommand('preferences')}
        >
          <Settings2 size={18} aria-hidden />
        </Button>
      </div>
    </header>
  );
}

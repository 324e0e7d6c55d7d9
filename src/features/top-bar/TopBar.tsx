import { LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import {
  ChevronDown,
  Files,
  ListOrdered,
  Monitor,
  Moon,
  Presentation,
  Printer,
  Projector,
  Settings2,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ariaKeys, type CommandId, command } from '../../actions/commands.ts';
import { servedPicture } from '../../data/served.ts';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './TopBar.module.css';

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon, projector: Presentation } as const;

interface Tool {
  readonly id: CommandId;
  readonly Icon: LucideIcon;
  readonly label: string;
  readonly opensDialog?: boolean;
}

/** “Theme” of “Theme: light”: the word below an icon, where no pointer can show its tip. */
const firstWord = (label: string) => label.split(/[:： ]/)[0];

interface TopBarProps {
  /** Belongs to another feature. */
  readonly search: ReactNode;
  readonly onCommand: (id: CommandId) => void;
}

export function TopBar({ search, onCommand }: TopBarProps) {
  const messages = useMessages(appMessages);
  const language = useAppState((state) => state.view.language);
  const report = useAppState((state) => state.linked?.report);
  const theme = useAppState((state) => state.preferences.theme);
  const labelOf = (id: CommandId) => command(id).label[language];
  const tools: readonly Tool[] = [
    { id: 'present', Icon: Projector, label: labelOf('present') },
    { id: 'edit-scenes', Icon: ListOrdered, label: labelOf('edit-scenes') },
    { id: 'handouts', Icon: Printer, label: labelOf('handouts'), opensDialog: true },
    { id: 'switch-theme', Icon: THEME_ICONS[theme], label: messages.theme[theme] },
    { id: 'preferences', Icon: Settings2, label: labelOf('preferences'), opensDialog: true },
  ];
  return (
    <header className={styles['bar']}>
      <h1 className={styles['brand']}>
        <img className={styles['mark']} src={servedPicture('./icon.svg')} alt="" />
        <span className={styles['wordmark']}>方舆 Fangyu</span>
      </h1>
      {report && (
        <Button
          className={styles['report']}
          aria-haspopup="dialog"
          aria-label={messages.reports(report.short[language])}
          onClick={() => onCommand('reports')}
        >
          <Files size={18} aria-hidden />
          <span className={styles['word']}>{firstWord(messages.reports(''))}</span>
          <span className={styles['reportName']}>{report.short[language]}</span>
          <ChevronDown size={16} className={styles['chevron']} aria-hidden />
        </Button>
      )}
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
        {tools.map(({ id, Icon, label, opensDialog }) => (
          <Button
            key={id}
            look="icon"
            className={styles[id]}
            aria-haspopup={opensDialog && 'dialog'}
            aria-label={label}
            aria-keyshortcuts={ariaKeys(id)}
            onClick={() => onCommand(id)}
          >
            <Icon size={18} aria-hidden />
            <span className={styles['word']}>{firstWord(label)}</span>
          </Button>
        ))}
      </div>
    </header>
  );
}

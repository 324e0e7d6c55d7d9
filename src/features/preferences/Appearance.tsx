import { LANG_TAGS, LANGUAGES, LANGUAGE_NAMES } from '../../domain/language.ts';
import { Monitor, Moon, Presentation, Sun } from 'lucide-react';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { THEMES } from '../../domain/view/theme.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';
import { Switch } from './Switch.tsx';

const ICONS = { system: Monitor, light: Sun, dark: Moon, projector: Presentation } as const;

const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({
  value,
  name: LANGUAGE_NAMES[value],
  lang: LANG_TAGS[value],
}));

export function Appearance() {
  const messages = useMessages(preferenceMessages);
  const store = useAppStore();
  const theme = useAppState((state) => state.preferences.theme);
  const language = useAppState((state) => state.view.language);
  const glosses = useAppState((state) => state.preferences.glosses);
  const themes = THEMES.map((value) => {
    const Icon = ICONS[value];
    const name = (
      <>
        <Icon size={16} aria-hidden />
        {messages.themes[value]}
      </>
    );
    return { value, name };
  });
  return (
    <section className={styles['section']}>
      <h3>{messages.appearance}</h3>
      <Row label={messages.theme} hint={messages.themeHint}>
        <Segmented
          label={messages.theme}
          options={themes}
          value={theme}
          onChange={(value) => store.getState().setPreferences({ theme: value })}
        />
      </Row>
      <Row label={messages.language}>
        <Segmented
          label={messages.language}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={(value) => store.getState().setLanguage(value)}
        />
      </Row>
      <Switch
        label={messages.glosses}
        hint={messages.glossesHint}
        isOn={glosses}
        onChange={(isOn) => store.getState().setPreferences({ glosses: isOn })}
      />
    </section>
  );
}

import { useId } from 'react';
import type { ClickLevel } from '../../domain/regions/regionsAt.ts';
import { GROUPING_CATEGORIES } from '../../domain/regions/region.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';

const LEVELS: readonly ClickLevel[] = ['place', 'prefecture', 'province', ...GROUPING_CATEGORIES];

/** Which of several overlapping regions a click selects. */
export function ClickLevelSetting() {
  const messages = useMessages(preferenceMessages);
  const id = useId();
  const level = useAppState((state) => state.preferences.level);
  const setPreferences = useAppState((state) => state.setPreferences);
  const choose = (value: string) => {
    const chosen = LEVELS.find((each) => each === value);
    if (chosen) setPreferences({ level: chosen });
  };
  return (
    <Row label={<label htmlFor={id}>{messages.level}</label>} hint={messages.levelHint}>
      <span className={styles['line']}>
        <select
          id={id}
          className={styles['select']}
          value={level}
          onChange={(event) => choose(event.target.value)}
        >
          {LEVELS.map((value) => (
            <option key={value} value={value}>
              {messages.levels[value]}
            </option>
          ))}
        </select>
        <Button
          look="outlined"
          disabled={level === DEFAULT_PREFERENCES.level}
          onClick={() => setPreferences({ level: DEFAULT_PREFERENCES.level })}
        >
          {messages.reset}
        </Button>
      </span>
    </Row>
  );
}

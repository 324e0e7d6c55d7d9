import { useId } from 'react';
import { countyMessages } from '../../i18n/counties.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore, useInteraction } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Counties.module.css';
import menuStyles from './OverlayMenu.module.css';

export function CountySwitch() {
  const texts = useMessages(countyMessages);
  const hint = useId();
  const store = useAppStore();
  const on = useAppState((state) => state.view.counties);
  const data = useAppState((state) => state.countyData);
  const near = useInteraction((state) => state.isZoomedToCounties);
  const set = (counties: boolean) => store.getState().setCounties(counties);
  const again = () => {
    set(false);
    set(true);
  };
  return (
    <div className={styles['counties']}>
      <label className={menuStyles['switch']}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={hint}
          checked={on}
          onChange={() => set(!on)}
        />
        <span className={menuStyles['name']}>{texts.counties}</span>
      </label>
      <p id={hint} className={styles['hint']}>
        {texts.hint} {texts.romanised}
      </p>
      <div role="status" className={styles['state']}>
        {on && data === 'loading' && texts.loading}
        {on && data === 'there' && !near && texts.zoomIn}
        {on && data === 'missing' && (
          <>
            {texts.missing}{' '}
            <Button look="text" onClick={again}>
              {texts.retry}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

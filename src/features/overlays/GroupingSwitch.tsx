import { ChevronRight } from 'lucide-react';
import type { Grouping } from '../../domain/regions/region.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './OverlayMenu.module.css';
import { OutlineSample } from './OutlineSample.tsx';
import type { OverlayStroke } from './useOverlayModel.ts';

interface GroupingSwitchProps {
  readonly grouping: Grouping;
  readonly on: boolean;
  /** Undefined while it is off. */
  readonly stroke: OverlayStroke | undefined;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

export function GroupingSwitch({ grouping, on, stroke, onToggle, onOpen }: GroupingSwitchProps) {
  const language = useLanguage();
  const texts = useMessages(overlayMessages);
  const name = grouping.short[language];
  return (
    <div className={styles['row']}>
      <label className={styles['switch']} title={grouping.name[language]}>
        <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={onToggle} />
        <span className={styles['name']}>{name}</span>
        {on && stroke && <OutlineSample {...stroke} />}
      </label>
      <Button look="icon" aria-label={texts.open(name)} className={styles['open']} onClick={onOpen}>
        <ChevronRight size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}

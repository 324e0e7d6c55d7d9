import { useInteraction, useAppState } from '../../state/AppStoreContext.tsx';
import type { RowLevel } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './RegionTable.module.css';

interface NoRowsProps {
  readonly elsewhere: readonly { readonly level: RowLevel; readonly count: number }[];
}

/** Names the levels that have matches. */
export function NoRows({ elsewhere }: NoRowsProps) {
  const texts = useMessages(regionTableMessages);
  const { level, text, clearCount } = useInteraction(({ table }) => table);
  const setTable = useAppState((state) => state.setTable);
  if (text.trim() === '') return null;
  return (
    <div className={styles['nothing']}>
      <p>{texts.nothing(text.trim(), level)}</p>
      <div className={styles['ways']}>
        {elsewhere.map((other) => (
          <Button
            key={other.level}
            look="outlined"
            onClick={() => setTable({ level: other.level })}
          >
            {texts.elsewhere(other.count, other.level)}
          </Button>
        ))}
        <Button look="outlined" onClick={() => setTable({ text: '', clearCount: clearCount + 1 })}>
          {texts.clear}
        </Button>
      </div>
    </div>
  );
}

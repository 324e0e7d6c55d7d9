import type { RegionId } from '../../domain/ids.ts';
import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './HandoutsDialog.module.css';

export interface AtlasRegion {
  readonly id: RegionId;
  readonly name: string;
}

interface AtlasRegionsProps {
  readonly regions: readonly AtlasRegion[];
  readonly leftOut: ReadonlySet<RegionId>;
  readonly onChange: (leftOut: ReadonlySet<RegionId>) => void;
}

/** Which regions an atlas has; all until the user leaves some out. */
export function AtlasRegions({ regions, leftOut, onChange }: AtlasRegionsProps) {
  const messages = useMessages(handoutMessages);
  const toggle = (id: RegionId): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <details>
      <summary>{messages.chosenRegions(regions.length - leftOut.size, regions.length)}</summary>
      <div className={styles['foot']}>
        <Button onClick={() => onChange(new Set())}>{messages.allRegions}</Button>
        <Button onClick={() => onChange(new Set(regions.map(({ id }) => id)))}>
          {messages.noRegions}
        </Button>
      </div>
      <fieldset className={styles['regions']}>
        <legend>{messages.regions}</legend>
        {regions.map(({ id, name }) => (
          <label key={id} className={styles['choice']}>
            <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

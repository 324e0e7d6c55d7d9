import { adcode } from '../../domain/ids.ts';
import type { Adcode } from '../../domain/ids.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import { countStrategiesAt } from '../../domain/panel/panelLists.ts';
import { ownCount } from '../../domain/view/viewModel.ts';
import { appMessages } from '../../i18n/app.ts';
import { regionText } from '../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore, useFilterResult } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import styles from './PlaceChips.module.css';

/** Hong Kong and Macao. */
const PLACES: readonly Adcode[] = [adcode('810000'), adcode('820000')];

function PlaceChip({ id }: { readonly id: Adcode }) {
  const language = useLanguage();
  const store = useAppStore();
  const place = useAppState((state) => state.atlas?.place(id));
  const selected = useAppState(
    ({ view: { selection } }) => selection?.kind === 'region' && selection.id === id,
  );
  const hover = useHover((state) => state.hover);
  const filterResult = useFilterResult();
  if (!place) return null;
  const counted = filterResult && { linked: filterResult.linked, filterResult };
  const sentence = counted && regionText(counted, id, language);
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        className={styles['chip']}
        data-tip={sentence}
        onMouseEnter={() => hover(id)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(id)}
        onBlur={() => hover(null)}
        onClick={() => store.getState().select(selected ? null : { kind: 'region', id })}
      >
        {place.short[language]}
        {counted && (
          <>
            <span className={styles['count']} aria-hidden="true">
              {countsStatements(counted.linked, counted.filterResult.filters)
                ? ownCount(counted.filterResult.at(id))
                : countStrategiesAt(counted, id)}
            </span>
            <span className="visually-hidden">, {sentence}</span>
          </>
        )}
      </button>
    </li>
  );
}

/** Places that are too small to click on a map of the whole country. */
export function PlaceChips() {
  const { smallPlaces } = useMessages(appMessages);
  return (
    <ul aria-label={smallPlaces} className={styles['chips']}>
      {PLACES.map((id) => (
        <PlaceChip key={id} id={id} />
      ))}
    </ul>
  );
}

import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { ArticleEngine } from './engine/articleEngine.ts';
import type { FoundRegion } from './engine/findRegions.ts';
import type { FindingFacts, FindingPlace } from './review/finding.ts';
import styles from './Review.module.css';

interface PlacesFieldProps {
  readonly facts: FindingFacts;
  readonly findRegions: ArticleEngine['regions'];
  readonly onChange: (facts: Partial<FindingFacts>) => void;
}

/** The places and groupings of a finding: each can be removed, and others added by name. */
export function PlacesField({ facts, findRegions, onChange }: PlacesFieldProps) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const { places, groupings } = facts;
  const add = (region: FoundRegion): void => {
    const { id, name } = region;
    if (region.kind === 'grouping')
      onChange({
        isNational: false,
        groupings: [...groupings.filter((one) => one.id !== id), { id: region.id, name }],
      });
    else
      onChange({
        isNational: false,
        places: [
          ...places.filter((one) => one.id !== id),
          { id: region.id, name, basis: basisOf(region, facts.post) },
        ],
      });
  };
  return (
    <fieldset className={styles['places']}>
      <legend>{messages.fields.places}</legend>
      {places.length + groupings.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place.id}>
              {messages.place[place.basis](place.name[language])}
              <Remove
                name={place.name[language]}
                onRemove={() => onChange({ places: places.filter((one) => one !== place) })}
              />
            </li>
          ))}
          {groupings.map((grouping) => (
            <li key={grouping.id}>
              {grouping.name[language]}
              <Remove
                name={grouping.name[language]}
                onRemove={() =>
                  onChange({ groupings: groupings.filter((one) => one !== grouping) })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {places.length + groupings.length === 0 && (
        <label>
          <input
            type="checkbox"
            checked={facts.isNational}
            onChange={({ target }) => onChange({ isNational: target.checked })}
          />
          {messages.wholeCountry}
        </label>
      )}
      <RegionSearch findRegions={findRegions} onChoose={add} />
    </fieldset>
  );
}

/** A place that the post names is tied by the post. */
function basisOf({ name }: FoundRegion, post: string): FindingPlace['basis'] {
  const stem = name.zh.replace(/(?:自治区|自治州|省|市|县|区)$/u, '');
  const isInPost = [stem, name.en].some((one) => one !== '' && post.includes(one));
  return isInPost ? 'post' : 'named';
}

interface RemoveProps {
  readonly name: string;
  readonly onRemove: () => void;
}

function Remove({ name, onRemove }: RemoveProps) {
  const messages = useMessages(articleMessages);
  return (
    <button type="button" aria-label={messages.removePlace(name)} onClick={onRemove}>
      <X size={14} aria-hidden />
    </button>
  );
}

interface RegionSearchProps {
  readonly findRegions: ArticleEngine['regions'];
  readonly onChoose: (region: FoundRegion) => void;
}

function RegionSearch({ findRegions, onChoose }: RegionSearchProps) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const [found, setFound] = useState<readonly FoundRegion[] | null>(null);
  /** Counts the choices: a new field is empty. */
  const [field, setField] = useState(0);
  const latest = useRef('');
  const search = async (query: string): Promise<void> => {
    latest.current = query;
    const regions = query.trim() === '' ? null : await findRegions(query);
    if (latest.current === query) setFound(regions);
  };
  const choose = (region: FoundRegion): void => {
    onChoose(region);
    latest.current = '';
    setFound(null);
    setField(field + 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter takes the first result and does not send the form
    <div
      className={styles['search']}
      onKeyDown={(event) => {
        const [first] = found ?? [];
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (first && !isComposing(event.nativeEvent)) choose(first);
      }}
    >
      <SearchField key={field} label={messages.addPlace} onSearch={(query) => void search(query)} />
      {found !== null && found.length === 0 && <p role="status">{messages.noPlace}</p>}
      {found !== null && found.length > 0 && (
        <ul aria-label={messages.addPlace}>
          {found.map((region) => (
            <li key={region.id}>
              <button type="button" onClick={() => choose(region)}>
                {region.name[language]}
                {region.within !== null && <span> · {region.within[language]}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { Measure, PackedSeries } from '../../../domain/indicators/indicator.ts';
import type { OwnSeries } from '../../../domain/indicators/ownFigures.ts';
import { indicatorTexts } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import type { SeriesEdit } from './figuresState.ts';
import styles from './OwnFigures.module.css';

const MEASURES: readonly Measure[] = ['rate', 'amount'];

/** Whether the map has one colour in each year. */
function isAllEqual({ values }: PackedSeries): boolean {
  return values.every((row) => {
    const known = row.filter((value) => value !== null);
    return known.length > 1 && new Set(known).size === 1;
  });
}

interface SeriesFieldsProps {
  readonly own: OwnSeries;
  readonly edit: SeriesEdit;
  readonly onEdit: (id: string, change: SeriesEdit) => void;
}

/** One series of a file: what was understood of it, with name, unit and measure to correct. */
export function SeriesFields({ own, edit, onEdit }: SeriesFieldsProps) {
  const texts = useMessages(ownFiguresMessages);
  const language = useLanguage();
  const [series] = own.series;
  const { id, years, ofCities, national } = series;
  const name = edit.name ?? series.name[language];
  const title = ofCities ? indicatorTexts.ofCities[language](name) : name;
  const count = own.places.length;
  const facts = [
    ofCities ? texts.cities(count) : texts.provinces(count),
    texts.years(years[0] ?? 0, years.at(-1) ?? 0),
    ...(national.some((value) => value !== null) ? [texts.national] : []),
    ...(isAllEqual(series) ? [texts.allEqual] : []),
  ].join(texts.join);
  return (
    <li>
      <fieldset>
        <legend>
          <label>
            <input
              type="checkbox"
              checked={edit.isLeftOut !== true}
              onChange={({ target }) => onEdit(id, { isLeftOut: !target.checked })}
            />{' '}
            {texts.use(title)}
          </label>
        </legend>
        <p>{facts}</p>
        <div className={styles['fields']}>
          <label className={styles['field']}>
            {texts.name}
            <input
              value={name}
              aria-invalid={name.trim() === ''}
              onChange={({ target }) => onEdit(id, { name: target.value })}
            />
          </label>
          <label className={styles['field']}>
            {texts.unit}
            <input
              value={edit.unit ?? series.unit[language]}
              onChange={({ target }) => onEdit(id, { unit: target.value })}
            />
          </label>
          <label className={styles['field']}>
            {texts.measure}
            <select
              value={edit.measure ?? series.measure}
              onChange={({ target }) => {
                const measure = MEASURES.find((one) => one === target.value);
                if (measure) onEdit(id, { measure });
              }}
            >
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {texts.measures(measure)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>
    </li>
  );
}

import type { IndicatorSeries, IndicatorTable } from '../../../domain/indicators/indicator.ts';
import {
  CLASS_COUNTS,
  CLASS_METHODS,
  type IndicatorView,
} from '../../../domain/indicators/indicatorView.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { indicatorMessages, indicatorTexts, valueText } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { shownIndicator } from '../../../domain/indicators/shownIndicator.ts';
import { indicatorScale } from '../../../map/layers/indicatorReading.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ChartButtons } from './ChartButtons.tsx';
import { ClassRows } from './ClassRows.tsx';
import styles from './Indicator.module.css';
import { YearSlider } from './YearSlider.tsx';

interface IndicatorKeyProps {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

const COUNTS = Array.from(
  { length: CLASS_COUNTS.max - CLASS_COUNTS.min + 1 },
  (_, index) => CLASS_COUNTS.min + index,
);

function Options({ series }: { readonly series: IndicatorTable }) {
  const language = useLanguage();
  return series.map(({ id, name, ofCities }) => (
    <option key={id} value={id}>
      {ofCities ? indicatorTexts.ofCities[language](name[language]) : name[language]}
    </option>
  ));
}

/** The classes of the shown indicator with their numbers of provinces, and the controls of indicator and year. */
export function IndicatorKey({ viewModel, palette }: IndicatorKeyProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  const store = useAppStore();
  const { indicators, view } = viewModel;
  const shown = shownIndicator(viewModel);
  const { indicator } = view;
  if (!indicators || !shown || !indicator) return null;
  const { series, year } = shown;
  const change = (part: Partial<typeof indicator>): void =>
    store.getState().showIndicator({ ...indicator, ...part });
  /** The same year, where the other series has it. */
  const choose = (chosen: string): void => {
    const hasYear = indicators.some((each) => each.id === chosen && each.years.includes(year));
    change({ id: chosen, year: hasYear ? indicator.year : null });
  };
  const { perHead, measure } = series;
  const national = series.national(year);
  return (
    <div className={styles['key']}>
      <div className={styles['controls']}>
        <label className={styles['field']}>
          {texts.choose}
          <select value={series.id} onChange={({ target }) => choose(target.value)}>
            <Options series={indicators.filter(({ isOwn }) => isOwn !== true)} />
            {indicators.some(({ isOwn }) => isOwn) && (
              <optgroup label={texts.own}>
                <Options series={indicators.filter(({ isOwn }) => isOwn === true)} />
              </optgroup>
            )}
          </select>
        </label>
        <Button look="text" onClick={() => store.getState().openDialog('figures')}>
          {texts.addOwn}
        </Button>
        <YearSlider
          years={series.years}
          year={year}
          onChange={(next) => change({ year: next === series.years.at(-1) ? null : next })}
        />
        {national !== null && (
          <p>
            {texts.national(
              indicatorTexts.amount[language](
                valueText(national, series, language),
                series.unit[language],
              ),
            )}
          </p>
        )}
        {measure === 'amount' && (
          <p className={styles['warning']}>
            {texts.amount}{' '}
            {perHead !== null && (
              <Button look="outlined" onClick={() => choose(perHead)}>
                {texts.perHead}
              </Button>
            )}
          </p>
        )}
        <ClassSettings {...{ indicator, series }} onChange={change} />
        <ChartButtons />
      </div>
      <ClassRows scale={indicatorScale(viewModel, palette)} {...{ series, viewModel, palette }} />
    </div>
  );
}

interface ClassSettingsProps {
  readonly indicator: IndicatorView;
  readonly series: IndicatorSeries;
  readonly onChange: (change: Partial<IndicatorView>) => void;
}

/** How the classes are made, and how the figures were checked. */
function ClassSettings({ indicator, series, onChange }: ClassSettingsProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  return (
    <details>
      <summary>{texts.settings}</summary>
      <label className={styles['field']}>
        {texts.method}
        <select
          value={indicator.method}
          onChange={({ target }) => {
            const method = CLASS_METHODS.find((one) => one === target.value);
            if (method) onChange({ method });
          }}
        >
          {CLASS_METHODS.map((method) => (
            <option key={method} value={method}>
              {texts.methods(method)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {texts.classes}
        <select
          value={indicator.classes}
          onChange={({ target }) => onChange({ classes: Number(target.value) })}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {texts.count(count)}
            </option>
          ))}
        </select>
      </label>
      <p>
        <strong>{texts.status}</strong> {series.status[language]}
      </p>
    </details>
  );
}

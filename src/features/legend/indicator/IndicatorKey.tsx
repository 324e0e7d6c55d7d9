import type { IndicatorTable } from '../../../domain/indicators/indicator.ts';
import {
  DEFAULT_INDICATOR,
  type IndicatorView,
  NO_BREAKS,
} from '../../../domain/indicators/indicatorView.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { amountText, indicatorMessages, indicatorTexts } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { shownIndicator } from '../../../domain/indicators/shownIndicator.ts';
import { indicatorScale, rangeOfYears } from '../../../map/layers/indicatorScale.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ChartButtons } from './ChartButtons.tsx';
import { ClassRows } from './ClassRows.tsx';
import { ClassSettings } from './ClassSettings.tsx';
import styles from './Indicator.module.css';
import { SinceChoice } from './SinceChoice.tsx';
import { YearSlider } from './YearSlider.tsx';

interface IndicatorKeyProps {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

function Options({ series }: { readonly series: IndicatorTable }) {
  const language = useLanguage();
  return series.map(({ id, name, ofCities }) => (
    <option key={id} value={id}>
      {ofCities ? indicatorTexts.ofCities[language](name[language]) : name[language]}
    </option>
  ));
}

/** Other values have another unit or another size: typed numbers do not apply to them. */
function withoutNumbers({ method, middle }: IndicatorView): Partial<IndicatorView> {
  return {
    ...(method === 'own' && { method: DEFAULT_INDICATOR.method, breaks: NO_BREAKS }),
    ...(typeof middle === 'number' && { middle: null }),
  };
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
  const { series, year, figures } = shown;
  const change = (part: Partial<typeof indicator>): void =>
    store.getState().showIndicator({ ...indicator, ...part });
  /** The same years, where the other series has them. */
  const choose = (chosen: string): void => {
    const years = indicators.find(({ id }) => id === chosen)?.years ?? [];
    const hasYear = years.includes(year);
    const hasSince = hasYear && indicator.since !== null && years.includes(indicator.since);
    change({
      ...withoutNumbers(indicator),
      id: chosen,
      year: hasYear ? indicator.year : null,
      since: hasSince ? indicator.since : null,
    });
  };
  const { perHead, measure } = series;
  const national = series.national(year);
  const range = rangeOfYears(viewModel, series);
  const scale = indicatorScale(viewModel, palette);
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
        <YearSlider
          years={series.years}
          year={year}
          onChange={(next) => change({ year: next === series.years.at(-1) ? null : next })}
        />
        {national !== null && <p>{texts.national(amountText(national, series, language))}</p>}
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
        <details>
          <summary>{texts.settings}</summary>
          <SinceChoice
            years={figures.years}
            since={indicator.since}
            // The year has to be a later one.
            onChange={(since) =>
              change({
                ...withoutNumbers(indicator),
                since,
                ...(since !== null && { middle: null, ...(since >= year && { year: null }) }),
              })
            }
          />
          {range && <ClassSettings {...{ indicator, shown, range, scale }} onChange={change} />}
          <p>
            <strong>{texts.status}</strong> {series.status[language]}
          </p>
        </details>
        <Button look="text" onClick={() => store.getState().openDialog('figures')}>
          {texts.addOwn}
        </Button>
      </div>
      <div className={styles['controls']}>
        <ClassRows {...{ scale, series, viewModel, palette }} />
        <ChartButtons />
      </div>
    </div>
  );
}

import { countsStatements } from '../../domain/filters/filter.ts';
import { countStrategiesAt } from '../../domain/panel/panelLists.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { byReportText } from '../../i18n/byReport.ts';
import { regionText } from '../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';

interface RegionCountLineProps {
  readonly region: RegionId;
  readonly viewModel: ViewModel;
}

export function RegionCountLine({ region, viewModel }: RegionCountLineProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const text = regionText(viewModel, region, language);
  const byReport = byReportText(viewModel, region, language);
  return (
    <>
      <p>
        {countsStatements(viewModel.linked, viewModel.filterResult.filters)
          ? messages.counts(text, countStrategiesAt(viewModel, region))
          : text}
      </p>
      {byReport !== '' && <p>{byReport}</p>}
    </>
  );
}

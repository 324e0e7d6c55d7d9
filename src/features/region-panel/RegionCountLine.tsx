import { sizeOf } from '../../domain/filters/filter.ts';
import { countStrategiesAt } from '../../domain/panel/panelLists.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { regionText } from '../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';

interface RegionCountLineProps {
  readonly region: RegionId;
  readonly viewModel: ViewModel;
}

export function RegionCountLine({ region, viewModel }: RegionCountLineProps) {
  const messages = useMessages(PANEL);
  const text = regionText(viewModel, region, useLanguage());
  return (
    <p>
      {sizeOf(viewModel.linked) > 0
        ? messages.counts(text, countStrategiesAt(viewModel, region))
        : text}
    </p>
  );
}

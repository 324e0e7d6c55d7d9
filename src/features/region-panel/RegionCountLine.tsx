import { strategiesAt } from '../../domain/panel/panelLists.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { countsAt } from '../../domain/view/viewModel.ts';
import { countText } from '../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';

interface RegionCountLineProps {
  readonly region: RegionId;
  readonly viewModel: ViewModel;
}

export function RegionCountLine({ region, viewModel }: RegionCountLineProps) {
  const messages = useMessages(PANEL);
  const strategies = strategiesAt(viewModel, region).items.flatMap((group) => group.strategies);
  const statements = countText(countsAt(viewModel, region), useLanguage());
  return <p>{messages.counts(statements, strategies.length)}</p>;
}

import { strategiesAt } from '../../domain/panel/panelLists.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Shown } from '../../domain/view/viewModel.ts';
import { countsAt } from '../../domain/view/viewModel.ts';
import { total } from '../../domain/corpus/touch.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';

interface RegionCountLineProps {
  readonly region: RegionId;
  readonly shown: Shown;
}

/** How many statements and strategies stand below, under the present filters. */
export function RegionCountLine({ region, shown }: RegionCountLineProps) {
  const messages = useMessages(PANEL);
  const strategies = strategiesAt(shown, region).items.flatMap((group) => group.strategies);
  const counts = countsAt(shown, region);
  return <p>{messages.counts(total(counts), counts.through, strategies.length)}</p>;
}

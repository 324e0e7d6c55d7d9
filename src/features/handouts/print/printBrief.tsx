import { position } from '../../../domain/corpus/columns.ts';
import { waitForTexts } from '../../../data/waitForTexts.ts';
import { statementsAt } from '../../../domain/panel/panelLists.ts';
import type { Region } from '../../../domain/regions/region.ts';
import type { ViewState } from '../../../domain/view/view.ts';
import { deriveFilterResult, viewModelOf } from '../../../domain/view/viewModel.ts';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { createColourReader } from '../../../ui/readColour.ts';
import { widenBounds } from '../../../viewport/sceneArea.ts';
import { composeMap, type HandoutContext } from '../page/composeMap.ts';
import { FONTS } from '../page/fonts.ts';
import type { PageInputs } from '../page/pageContent.ts';
import { plainColours } from '../page/plainColours.ts';
import { MAX_STATEMENTS, RegionBrief } from './RegionBrief.tsx';
import { printSheets } from './printSheets.ts';

/** Size of the map of a brief, units of the page. */
const MAP_SIZE = { width: 1080, height: 940 } as const;

/** Opens the browser's print dialog with all that the report says of a region, under the filters of `view`. */
export async function printBrief(
  region: Region,
  view: ViewState,
  { linked, filter, language }: PageInputs,
  context: HandoutContext,
): Promise<void> {
  const regionView: ViewState = {
    ...view,
    selection: { kind: 'region', id: region.id },
    layout: 'map',
  };
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), regionView);
  const printed = statementsAt(viewModel, region.id).flatMap(({ statements }) => [
    ...statements.subarray(0, MAX_STATEMENTS),
  ]);
  await waitForTexts(linked.corpus.texts, printed.map(position));
  const drawings = composeMap(
    { viewModel, area: widenBounds(region.bounds), framed: false, level: null, language },
    context,
    MAP_SIZE,
  );
  const picture = writeSvg(
    plainColours(drawings, createColourReader()),
    MAP_SIZE,
    FONTS,
    region.name[language],
  );
  const credit = context.credit(language).text;
  printSheets(<RegionBrief {...{ region, viewModel, language, picture, credit }} />);
}

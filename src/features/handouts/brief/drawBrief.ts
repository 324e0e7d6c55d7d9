import { position } from '../../../domain/corpus/columns.ts';
import { waitForTexts } from '../../../data/waitForTexts.ts';
import { statementsAt } from '../../../domain/panel/panelLists.ts';
import type { Region } from '../../../domain/regions/region.ts';
import type { ViewState } from '../../../domain/view/view.ts';
import { deriveFilterResult, type ViewModel, viewModelOf } from '../../../domain/view/viewModel.ts';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { createColourReader } from '../../../ui/readColour.ts';
import { widenBounds } from '../../../viewport/sceneArea.ts';
import { composeMap, type HandoutContext } from '../page/composeMap.ts';
import { FONTS } from '../page/fonts.ts';
import type { PageInputs } from '../page/pageContent.ts';
import { plainColours } from '../page/plainColours.ts';

/** Size of the map of a brief, units of the page. */
export const BRIEF_MAP = { width: 1080, height: 940 } as const;
/** Greatest number of statements of each kind. The brief only counts the others of a long report. */
export const MAX_STATEMENTS = 40;

/** All that a brief on a region shows; its texts are loaded. */
export interface Brief {
  readonly region: Region;
  readonly viewModel: ViewModel;
  readonly language: PageInputs['language'];
  /** The map with the region marked. */
  readonly picture: SVGSVGElement;
  readonly credit: string;
  readonly approval: string;
}

/** Draws the map and loads the texts of a brief on a region, under the filters of `view`. */
export async function drawBrief(
  region: Region,
  view: ViewState,
  { linked, filter, language }: PageInputs,
  context: HandoutContext,
): Promise<Brief> {
  const regionView: ViewState = {
    ...view,
    selection: { kind: 'region', id: region.id },
    layout: 'map',
  };
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), regionView);
  const shown = statementsAt(viewModel, region.id).flatMap(({ statements }) => [
    ...statements.subarray(0, MAX_STATEMENTS),
  ]);
  await waitForTexts(linked.corpus.texts, shown.map(position));
  const drawings = composeMap(
    { viewModel, area: widenBounds(region.bounds), framed: false, level: null, language },
    context,
    BRIEF_MAP,
  );
  const picture = writeSvg(
    plainColours(drawings, createColourReader()),
    BRIEF_MAP,
    FONTS,
    region.name[language],
  );
  return {
    ...{ region, viewModel, language, picture },
    credit: context.credit(language).text,
    approval: context.approval(language).text,
  };
}

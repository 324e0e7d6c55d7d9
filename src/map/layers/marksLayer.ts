import { areMarksDrawn, countNationwide } from '../../domain/marks/marksLimit.ts';
import { mapLayerId } from '../../domain/ids.ts';
import { marksLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { plainLayer } from './plainLayer.ts';

/** Each statement is a mark; where they are too many, circles count them. */
export const marksLayer: MapLayer = {
  ...plainLayer,
  id: mapLayerId('marks'),
  title: texts.title,
  command: texts.command,
  drawsMarks: areMarksDrawn,
  legend: (viewModel) => {
    const nationwide = countNationwide(viewModel);
    return {
      heading: texts.heading,
      note: areMarksDrawn(viewModel)
        ? nationwide > 0
          ? texts.nationwide(nationwide)
          : null
        : texts.tooMany(viewModel.filterResult.count),
      classes: [],
      fills: [],
    };
  },
};

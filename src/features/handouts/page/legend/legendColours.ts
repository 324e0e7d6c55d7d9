import type { Language } from '../../../../domain/language.ts';
import type { LegendLine } from '../../../../domain/paints/legendLines.ts';
import { typesOnMap } from '../../../../domain/paints/markedTypes.ts';
import type { ViewModel } from '../../../../domain/view/viewModel.ts';
import { handoutMessages } from '../../../../i18n/handouts.ts';
import { rectangle } from '../../../../map/exportPicture/drawing.ts';
import { mapLayer } from '../../../../map/layers/registry.ts';
import type { LegendContents } from '../../../../map/layers/legendContents.ts';
import type { LegendFill } from '../../../../map/layers/mapLayer.ts';
import {
  type LegendItem,
  type LegendStyle,
  LEGEND_TEXT,
  legendText,
  rowsOf,
  sentence,
} from './legendItem.ts';
import { SAMPLE, legendSample } from './legendSample.ts';

/** A step of the colour ramp, units of the page. */
const RAMP_STEP = { height: 20, maxWidth: 84, top: 6 } as const;
const TYPE_COLUMNS = 2;
/** The circle of a statement type, units of the page. */
const CIRCLE = { radius: 9, left: 12, top: 13, gap: 30 } as const;

/** The classes of the map layer as a ramp of colours with their labels beneath. */
export function colourRamp(
  classes: LegendContents['classes'],
  language: Language,
  style: LegendStyle,
): readonly LegendItem[] {
  if (classes.length === 0) return [];
  const { palette, messages, width } = style;
  const stepWidth = Math.min(RAMP_STEP.maxWidth, width / classes.length);
  return [
    {
      height: RAMP_STEP.height + LEGEND_TEXT.size * LEGEND_TEXT.leading + 12,
      draw: (left, top) =>
        classes.flatMap(({ label, colour }, index) => {
          const x = left + index * stepWidth;
          const y = top + RAMP_STEP.top;
          return [
            rectangle([x, y, x + stepWidth, y + RAMP_STEP.height], {
              name: messages.title,
              fill: colour,
              stroke: palette.provinceBorder,
              width: 1,
            }),
            legendText(label[language], [x + stepWidth / 2, y + RAMP_STEP.height + 2], style, {
              width: stepWidth,
              align: 'middle',
            }),
          ];
        }),
    },
  ];
}

interface LabelledLine {
  readonly line: LegendLine | LegendFill;
  readonly label: string;
}

export function legendLines(
  lines: readonly LabelledLine[],
  style: LegendStyle,
): readonly LegendItem[] {
  const { palette, messages } = style;
  return rowsOf(lines, 1, style, ({ line, label }, left, top, width) => [
    ...legendSample(line, left, top + 2, palette, messages.title),
    legendText(label, [left + SAMPLE.width + SAMPLE.gap, top], style, {
      width: width - SAMPLE.width - SAMPLE.gap,
    }),
  ]);
}

/** The statement types by name: on paper there are no filter chips that show their colours. */
export function typeItems(
  viewModel: ViewModel,
  language: Language,
  style: LegendStyle,
): readonly LegendItem[] {
  const { palette, messages } = style;
  const onMap = typesOnMap(viewModel);
  const types = [
    ...onMap.types.map(({ type, index }) => ({
      name: type.short[language],
      colour: palette.accents[index] ?? palette.selection,
    })),
    ...(onMap.untyped ? [{ name: messages.untyped, colour: palette.noData }] : []),
  ];
  if (types.length === 0) return [];
  const rows = rowsOf(types, TYPE_COLUMNS, style, ({ name, colour }, left, top, width) => [
    {
      kind: 'disc',
      name,
      at: [left + CIRCLE.left, top + CIRCLE.top],
      radius: CIRCLE.radius,
      shares: [{ colour, count: 1 }],
      count: 1,
      opacity: 1,
      paper: palette.casing,
      ink: palette.label,
    },
    legendText(name, [left + CIRCLE.gap, top], style, { width: width - CIRCLE.gap }),
  ]);
  // The heading of a layer with marks already says what they are.
  const hasMarks = mapLayer(viewModel.view.mode).drawsMarks?.(viewModel) === true;
  return hasMarks ? rows : [sentence(handoutMessages[language].circles, style), ...rows];
}

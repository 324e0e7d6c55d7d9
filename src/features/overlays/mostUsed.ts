import { groupingId } from '../../domain/ids.ts';

/** The groupings that meetings ask for most: the menu lists them first. */
export const MOST_USED = [
  groupingId('yangtze-river-delta'),
  groupingId('greater-bay-area'),
  groupingId('yellow-river-basin'),
];

/** The urban agglomerations that the report names along the Yellow River (paragraph 28). */
export const YELLOW_RIVER_CLUSTERS = [
  groupingId('shandong-peninsula'),
  groupingId('central-plains'),
  groupingId('guanzhong-plain'),
  groupingId('yellow-river-ji-bend'),
];

/** The targets. One target may be judged in several settings. */
export type TargetKey =
  | 'map-floor'
  | 'map-leaflet'
  | 'select-leaflet'
  | 'select-echarts'
  | 'select-maplibre'
  | 'early-click'
  | 'bytes'
  | 'click'
  | 'hover'
  | 'filter'
  | 'filter-longest'
  | 'take-over-tasks'
  | 'take-over-jump'
  | 'size'
  | 'idle'
  | 'growth'
  | 'counties'
  | 'import'
  | 'import-tasks';

/** Why a target may be missed. The sentence is shown below the table only for a missed target. */
export const REMARKS: Readonly<Partial<Record<TargetKey, string>>> = {
  'map-floor':
    'The empty page has nothing to lay out and no style to read; with the map’s outline in the page itself, what remains is parsing that outline and painting its paths.',
  'map-leaflet':
    'The outline is in the page and needs no script; on a slow line the page’s own bytes and its style sheet are what the first picture waits for.',
  'select-leaflet':
    'The panel’s text waits for the page’s own bytes, the stylesheet and the file of panels; Leaflet’s for its library and two data files.',
  'select-echarts': 'As against Leaflet.',
  'select-maplibre': 'As against Leaflet; neither the engine nor the app’s script is part of it.',
  'early-click': 'A click that came before the page’s own script was there to store it.',
  bytes:
    'What the page had started to fetch for the app by then counts as well. The table of bytes by file lists each file.',
  click:
    'A click updates panel, address, title, map, legend and the offer of other layers at that spot; most of what is left is React rendering the panel. On the engine, updating its state and drawing count, too.',
  hover:
    'A hover finds the place under the pointer, paints it and names it in the tooltip; on the engine its own query of the rendered features and the next frame’s preparation are the larger part.',
  filter:
    'A filter changes map, legend, counts of all chips and the panel at once; style, layout and paint of that one frame count as well as script, and are the larger part.',
  'filter-longest':
    'The longest task includes the frame in which map, chips and panel are painted; without a graphics card the engine’s own drawing is in it.',
  'take-over-tasks':
    'What follows the first region (cities, letters, what is fetched in advance) is decoded and rendered while the user may already be pointing; the map engine compiles its shaders and lays out its labels in tasks that cannot be divided from outside.',
  'take-over-jump':
    'Both renderers use the same camera. They round the coast to pixels in different ways.',
  size: 'Before the first region, only the counts for the first colours of the map grow with the number of statements.',
  idle: 'Data that are fetched in advance while the page is idle are decoded in chunks, one of which was too long.',
  growth:
    'Nine tenths of the growth is compiled code: the JavaScript engine compiles frequently used functions again and keeps the result. Of the page’s own objects, snapshots before and after 24 rounds differ by 7 kB.',
  import:
    'The library only reads the cells. The product also matches columns, finds places, people and strategies, and compares every quotation with the full text, which takes about 0.7 times the processor time of reading, and lays out the first rows.',
  'import-tasks':
    'The cells stay in the worker. The long tasks are frames in which the dialog or five rows of the grid are laid out and painted; a third of each is for the layers of the whole page with its map.',
  counties:
    'Ninety times as many shapes are searched and one of them painted; in SVG the area that is painted again is larger as well.',
};

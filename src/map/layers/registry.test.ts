import { describe, expect, it } from 'vitest';
import { loadRealLinked, loadRealReport } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter, linkReport } from '../../domain/filters/filter.ts';
import { adcode, mapLayerId, statementId, strategyTypeId } from '../../domain/ids.ts';
import { deriveChoropleth } from '../../domain/paints/derivePaints.ts';
import {
  DEFAULT_MAP_LAYER,
  DIFFERENCE_LAYER,
  INDICATOR_LAYER,
  MAP_LAYER_IDS,
  SILENCE_LAYER,
} from '../../domain/view/mapLayerIds.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../../domain/view/view.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { drawnMarkers } from './drawnPaints.ts';
import { legendContents } from './legendContents.ts';
import { plainLayer } from './plainLayer.ts';
import { MAP_LAYERS, mapLayer } from './registry.ts';
import { statementsLayer } from './statementsLayer.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const show = (given: Partial<ViewState> = {}) =>
  deriveViewModel(linked, filter, { ...defaultView('en'), ...given });
const marine = { filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } };
const henan = adcode('410000');
const jilin = adcode('220000');

describe('the registry of map layers', () => {
  it('lists the layers that a saved scene and a deck may name, and those that only an address may', () => {
    expect(MAP_LAYERS.map(({ id }) => id)).toEqual([
      ...MAP_LAYER_IDS,
      DIFFERENCE_LAYER,
      INDICATOR_LAYER,
    ]);
    expect(MAP_LAYERS[0]?.id).toBe(DEFAULT_MAP_LAYER);
  });

  it('gives the layer of an id, and throws for an unknown one', () => {
    for (const layer of MAP_LAYERS) expect(mapLayer(layer.id)).toBe(layer);
    expect(() => mapLayer(mapLayerId('unknown'))).toThrow(RangeError);
  });

  it.each(MAP_LAYERS)('has a $id layer that paints every place on the map', ({ paints }) => {
    const viewModel = show();
    const drawn = linked.atlas.places.filter(({ level }) => level !== 'county');
    expect([...paints(viewModel, LIGHT_PALETTE).keys()]).toEqual(drawn.map(({ id }) => id));
  });

  it.each(MAP_LAYERS)('has a $id layer that returns its last paints for the same view', (layer) => {
    const viewModel = show();
    const selected = { ...viewModel, view: { ...viewModel.view, counties: true } };
    const paints = layer.paints(viewModel, LIGHT_PALETTE);
    expect(layer.paints(selected, LIGHT_PALETTE)).toBe(paints);
  });

  // What the filters leave silent is what the layer of silence shows.
  it.each(MAP_LAYERS.filter(({ id }) => id !== SILENCE_LAYER))(
    'has a $id layer with one fill for what the filters exclude',
    ({ paints }) => {
      const painted = paints(show(marine), LIGHT_PALETTE);
      expect(painted.get(henan)?.fill).toBe(LIGHT_PALETTE.unmatched);
      expect(painted.get(adcode('350000'))?.fill).not.toBe(LIGHT_PALETTE.unmatched);
    },
  );
});

describe('the layer of statement counts', () => {
  it('paints the choropleth of statements', () => {
    const viewModel = show();
    expect(statementsLayer.paints(viewModel, LIGHT_PALETTE)).toBe(
      deriveChoropleth(viewModel, LIGHT_PALETTE).paints,
    );
  });

  it('counts the statements of a region in tooltip and sentence, in both languages', () => {
    const viewModel = show();
    expect(statementsLayer.tooltipRow(viewModel, henan, 'en')).toBe('Statements: 3 within');
    expect(statementsLayer.tooltipRow(viewModel, jilin, 'en')).toBe(
      'Statements: 0 direct · 1 through groupings',
    );
    expect(statementsLayer.tooltipRow(viewModel, jilin, 'zh')).toBe(
      '发言：直接涉及 0 条 · 因所属区域 1 条',
    );
    expect(statementsLayer.sentence(viewModel, henan, 'zh')).toBe('发言：范围内 3 条');
  });

  it('counts only statements that pass the filters', () => {
    expect(statementsLayer.tooltipRow(show(marine), henan, 'en')).toBe('No statements');
    expect(statementsLayer.sentence(show(marine), henan, 'en')).toBe('no statements');
  });
});

describe('the plain layer', () => {
  it('paints all land in one colour', () => {
    const fills = [...plainLayer.paints(show(), LIGHT_PALETTE).values()].map(({ fill }) => fill);
    expect(new Set(fills)).toEqual(new Set([LIGHT_PALETTE.land]));
  });

  it('says the same about a region as the layer of statement counts, since the markers stay', () => {
    const viewModel = show();
    expect(plainLayer.tooltipRow(viewModel, henan, 'en')).toBe('Statements: 3 within');
    expect(plainLayer.sentence(viewModel, henan, 'en')).toBe('statements: 3 within');
  });
});

describe('the layer of marks', () => {
  const marks = mapLayerId('marks');

  it('is the second, between the counts of statements and of strategies', () => {
    expect(MAP_LAYER_IDS).toEqual(['statements', 'marks', 'strategies', 'plain', 'silence']);
  });

  it('keeps the space of the marks free of names, with circles that are hidden', () => {
    const markers = drawnMarkers(show({ mode: marks }), LIGHT_PALETTE);
    expect(markers.length).toBeGreaterThan(0);
    expect(markers.every(({ hidden }) => hidden)).toBe(true);
    expect(drawnMarkers(show(), LIGHT_PALETTE).some(({ hidden }) => hidden)).toBe(false);
  });

  it('returns its last circles for the same view', () => {
    const viewModel = show({ mode: marks });
    expect(drawnMarkers(viewModel, LIGHT_PALETTE)).toBe(drawnMarkers(viewModel, LIGHT_PALETTE));
  });

  it('says in the legend how many statements concern the whole country, and where they are', () => {
    const { heading, note } = mapLayer(marks).legend(show(), LIGHT_PALETTE, 'province');
    expect(heading.en).toBe('Each mark is one statement');
    expect(note?.en).toBe(
      '8 statements concern the whole country; their marks are in the sea east of Shanghai.',
    );
    expect(note?.zh).toContain('8 条发言涉及全国');
  });

  it('counts in circles where there are too many statements, and says so', () => {
    const report = loadRealReport();
    const statements = report.statements
      .flatMap((one) => Array.from({ length: 41 }, () => one))
      .slice(0, 812)
      .map((one, index) => ({ ...one, id: statementId(`copy-${String(index)}`) }));
    const long = linkReport({ ...report, statements }, linked.atlas);
    const view = { ...defaultView('en'), mode: marks };
    const viewModel = deriveViewModel(long, createStatementFilter(long), view);
    expect(legendContents(viewModel, LIGHT_PALETTE, 'province')).toMatchObject({
      hasMarks: false,
      note: {
        en: 'Too many statements to draw one by one: 812. Counts are shown.',
        zh: '发言太多（812 条），无法逐条标出，改为显示数量。',
      },
    });
    expect(drawnMarkers(viewModel, LIGHT_PALETTE).some(({ hidden }) => hidden)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  loadRealAtlas,
  loadRealLinked,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import { createStatementFilter, linkReport } from '../../domain/filters/filter.ts';
import { adcode, groupingId, mapLayerId, type RegionId, strategyTypeId } from '../../domain/ids.ts';
import { countStrategiesAt, strategiesAt } from '../../domain/panel/panelLists.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../../domain/view/view.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { legendContents } from './legendContents.ts';
import { strategiesLayer } from './strategiesLayer.ts';

const REPORTS = {
  'a report with statements': loadRealLinked(),
  'a report without statements': linkReport(loadSecondReport(), loadRealAtlas()),
} as const;
const mode = mapLayerId('strategies');
const henan = adcode('410000');
const ofTypes = (...types: readonly string[]) => ({
  filters: { ...NO_FILTERS, types: types.map(strategyTypeId) },
});

describe.each(['a report with statements', 'a report without statements'] as const)(
  'the layer of strategies in %s',
  (name) => {
    const linked = REPORTS[name];
    const filter = createStatementFilter(linked);
    const show = (given: Partial<ViewState> = {}) =>
      deriveViewModel(linked, filter, { ...defaultView('en'), mode, ...given });
    const places = linked.atlas.places.filter(({ level }) => level !== 'county');
    const listed = (viewModel: ReturnType<typeof show>, id: RegionId) =>
      strategiesAt(viewModel, id).items.flatMap(({ strategies }) => strategies).length;

    it.each([
      ['without filters', {}],
      ['of a type', ofTypes('major-regional')],
      ['of several types', ofTypes('marine', 'regional-coordinated')],
      ['in a grouping', { filters: { ...NO_FILTERS, groupings: [groupingId('rise-of-central')] } }],
    ])('counts what the panel of each region lists, %s', (_, given) => {
      const viewModel = show(given);
      const regions = [...places, ...linked.atlas.groupings];
      for (const { id } of regions) {
        const count = listed(viewModel, id);
        expect(countStrategiesAt(viewModel, id)).toBe(count);
        expect(strategiesLayer.tooltipRow(viewModel, id, 'en')).toBe(`Strategies: ${count}`);
      }
    });

    it('fills a place with the class of its number, and one without strategies as land', () => {
      const viewModel = show();
      const { classes, fills } = strategiesLayer.legend(viewModel, LIGHT_PALETTE, 'province');
      const paints = strategiesLayer.paints(viewModel, LIGHT_PALETTE);
      const classOf = (count: number) =>
        classes.find(({ label }) => {
          const [from = 0, to = from] = label.en.split('–').map(Number);
          return count >= from && count <= to;
        })?.colour;
      for (const { id } of places)
        expect(paints.get(id)?.fill).toBe(classOf(listed(viewModel, id)) ?? fills[0]?.fill);
      expect(fills).toEqual([{ label: { zh: '无战略', en: 'none' }, fill: LIGHT_PALETTE.land }]);
    });

    it('keeps the classes of the report under every filter', () => {
      const classes = (given: Partial<ViewState>) =>
        legendContents(show(given), LIGHT_PALETTE, 'province').classes;
      expect(classes({}).length).toBeGreaterThan(2);
      expect(classes(ofTypes('marine'))).toEqual(classes({}));
    });

    it('says how many strategies of the chosen types are for the whole country', () => {
      const note = (given: Partial<ViewState>) =>
        legendContents(show(given), LIGHT_PALETTE, 'province').note;
      const nationwide = linked.report.strategies.filter(
        (each) => each.places.length + each.groupings.length === 0,
      );
      expect(note({})).toEqual({
        zh: `另有 ${nationwide.length} 项面向全国，未计入。`,
        en: `Not counted: ${nationwide.length} for the whole country.`,
      });
      expect(note(ofTypes('major-regional'))?.en ?? 'none').toMatch(
        name === 'a report with statements' ? /1 for the whole country/ : /^none$/,
      );
    });

    it('has classes of nearly the same width', () => {
      const { classes } = strategiesLayer.legend(show(), LIGHT_PALETTE, 'province');
      const widths = classes.map(({ label }) => {
        const [from = 0, to = from] = label.en.split('–').map(Number);
        return to - from + 1;
      });
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    });

    it('says how many strategies the report has, also where no statement passes', () => {
      const { filters } = ofTypes('marine');
      const noStatement = {
        filters: { ...filters, bodies: ['government'] as const, voices: ['direct'] as const },
      };
      expect(show(noStatement).filterResult.count).toBe(0);
      const { strategies, empty } = legendContents(show(noStatement), LIGHT_PALETTE, 'province');
      expect([strategies, empty]).toEqual([linked.report.strategies.length, false]);
    });

    it('reads the number in both languages', () => {
      const viewModel = show();
      const count = listed(viewModel, henan);
      expect(count).toBeGreaterThan(3);
      expect(strategiesLayer.tooltipRow(viewModel, henan, 'zh')).toBe(`战略：${count} 项`);
      expect(strategiesLayer.sentence(viewModel, henan, 'en')).toBe(`strategies: ${count}`);
    });

    it('names in the heading what is counted, by level', () => {
      const heading = (level: 'province' | 'prefecture') =>
        legendContents(show(), LIGHT_PALETTE, level).heading;
      expect(heading('province')).toEqual({ zh: '各省份的战略数', en: 'Strategies by province' });
      expect(heading('prefecture').en).toBe('Strategies by city');
    });
  },
);

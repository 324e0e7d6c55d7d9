import type { GroupingId } from '../../../domain/ids.ts';
import type { IndicatorTable } from '../../../domain/indicators/indicator.ts';
import type { Bilingual, Language } from '../../../domain/language.ts';
import type { Grouping, Place } from '../../../domain/regions/region.ts';
import { type RegionRow, ROW_LEVELS, rowsOf } from '../../../domain/regionTable/regionRows.ts';
import type { Report, Statement } from '../../../domain/report/report.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { dataBookMessages } from '../../../i18n/dataBook.ts';
import { evidenceMessages } from '../../../i18n/evidence.ts';
import type { PlainSheet } from '../../../workbook/write/plainWorkbook.ts';
import { nameTexts } from '../cellTexts.ts';

/** What the workbook is made of. */
export interface DataBook {
  readonly language: Language;
  /** Of all statements, without filters. */
  readonly viewModel: ViewModel;
  /** With their texts: one, or those that are shown together. */
  readonly reports: readonly Report[];
  readonly figures: IndicatorTable;
  /** With their documents and notes. */
  readonly groupings: ReadonlyMap<GroupingId, Grouping>;
}

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const inLanguage = (text: Bilingual | null, language: Language): string => text?.[language] ?? '';

function regionRows({ viewModel, language }: DataBook): Rows {
  const { columns } = dataBookMessages[language];
  const rowOf = (row: RegionRow): readonly Cell[] => {
    const { region, counts } = row;
    const [, , kind] = nameTexts(row, language);
    const { direct = '', within = '', through = '' } = counts?.relations ?? {};
    return [
      ...[region.id, region.name.zh, region.name.en, kind],
      region.kind === 'place' ? (region.parent ?? '') : '',
      ...[direct, within, through, counts?.strategies ?? ''],
    ];
  };
  const { code, nameZh, nameEn, kind, parent, direct, within, through, strategies } = columns;
  return [
    [code, nameZh, nameEn, kind, parent, direct, within, through, strategies],
    ...ROW_LEVELS.flatMap((level) => rowsOf(viewModel.linked.atlas, viewModel, level).map(rowOf)),
  ];
}

function statementRows({ reports, language }: DataBook): Rows {
  const words = dataBookMessages[language];
  const { columns: c, semicolon } = words;
  const { bodies } = evidenceMessages[language];
  const rowsOfStatement = (report: Report, statement: Statement): Rows => {
    const speaker = report.speakers.find(({ id }) => id === statement.speaker);
    const types = statement.strategies.flatMap((id) => {
      const type = report.strategies.find((strategy) => strategy.id === id)?.type;
      return report.types.find((each) => each.id === type)?.name[language] ?? [];
    });
    return statement.parts.map(({ paragraph, kind, text }, at) => [
      ...[report.id, statement.id, at + 1, paragraph, words.quoted[kind], text],
      ...[speaker?.name.zh ?? '', speaker?.name.en ?? '', speaker ? bodies[speaker.body] : ''],
      ...[speaker?.post?.zh ?? '', speaker?.post?.en ?? ''],
      statement.places.map(({ place }) => place).join(semicolon),
      statement.groupings.map(({ grouping }) => grouping).join(semicolon),
      statement.strategies.join(semicolon),
      [...new Set(types)].join(semicolon),
    ]);
  };
  return [
    [
      ...[c.report, c.statement, c.passage, c.paragraph, c.quoted, c.text, c.speakerZh],
      ...[c.speakerEn, c.body, c.postZh, c.postEn, c.places, c.groupings, c.strategyIds, c.types],
    ],
    ...reports.flatMap((report) =>
      report.statements.flatMap((statement) => rowsOfStatement(report, statement)),
    ),
  ];
}

function strategyRows({ reports, language }: DataBook): Rows {
  const words = dataBookMessages[language];
  const { columns: c, semicolon, yes, no } = words;
  return [
    [
      ...[c.report, c.strategy, c.titleZh, c.titleEn, c.type, c.scope, c.named, c.paragraphs],
      ...[c.places, c.groupings, c.note],
    ],
    ...reports.flatMap(({ id: report, strategies, types }) =>
      strategies.map((strategy) => [
        ...[report, strategy.id, strategy.title.zh, strategy.title.en],
        types.find(({ id }) => id === strategy.type)?.name[language] ?? '',
        words.scope[strategy.scope],
        strategy.named ? yes : no,
        strategy.paragraphs.join(semicolon),
        strategy.places.join(semicolon),
        strategy.groupings.join(semicolon),
        inLanguage(strategy.note, language),
      ]),
    ),
  ];
}

function documentRows({ reports, language }: DataBook): Rows {
  const { columns: c, checked } = dataBookMessages[language];
  return [
    [c.report, c.strategy, c.titleZh, c.titleEn, c.issuer, c.date, c.period, c.checked],
    ...reports.flatMap(({ id: report, strategies }) =>
      strategies.flatMap(({ id, documents }) =>
        documents.map(({ title, issuer, date, period, verified }) => [
          ...[report, id, title.zh, title.en, issuer[language]],
          ...[inLanguage(date, language), period ?? '', checked[verified]],
        ]),
      ),
    ),
  ];
}

function membershipRows({ viewModel: { linked }, groupings, language }: DataBook): Rows {
  const words = dataBookMessages[language];
  const { columns: c, yes, no } = words;
  return [
    [
      ...[c.grouping, c.groupingName, c.place, c.placeName, c.role, c.partial, c.note],
      ...[c.checked, c.source],
    ],
    ...linked.atlas.groupings.flatMap(({ id }) => {
      const grouping = groupings.get(id);
      return (grouping?.members ?? []).map(({ place, role, partial, note, verified }) => [
        ...[id, grouping?.name[language] ?? '', place],
        linked.atlas.region(place)?.name[language] ?? '',
        ...[words.role[role], partial ? yes : no, inLanguage(note, language)],
        ...[words.checked[verified], inLanguage(grouping?.document ?? null, language)],
      ]);
    }),
  ];
}

function figureRows({ viewModel: { linked }, figures, language }: DataBook): Rows {
  const { columns: c, country } = dataBookMessages[language];
  const places = linked.atlas.places.filter(({ level }) => level !== 'county');
  const named = (place: Place): readonly Cell[] => [place.id, place.name[language]];
  return [
    [c.series, c.seriesName, c.unit, c.year, c.place, c.placeName, c.value],
    ...figures.flatMap(({ id, name, unit, years, valueAt, national }) =>
      years.flatMap((year) => {
        const series = [id, name[language], unit[language], year];
        const whole = national(year);
        return [
          ...(whole === null ? [] : [[...series, '', country, whole]]),
          ...places.flatMap((place) => {
            const value = valueAt(place.id, year);
            return value === null ? [] : [[...series, ...named(place), value]];
          }),
        ];
      }),
    ),
  ];
}

function seriesRows({ figures, language }: DataBook): Rows {
  const { columns: c, checked } = dataBookMessages[language];
  return [
    [c.series, c.seriesName, c.unit, c.note, c.source, c.checked, c.status],
    ...figures.map(({ id, name, unit, note, source, verified, status }) => [
      ...[id, name[language], unit[language], note[language], source[language]],
      ...[checked[verified], status[language]],
    ]),
  ];
}

function aboutRows({ reports, language }: DataBook): Rows {
  const { about } = dataBookMessages[language];
  return [
    ...reports.flatMap(({ title, publisher, date, provenance }) => [
      [about.report, title[language]],
      [about.publisher, publisher[language]],
      [about.date, date],
      [about.provenance, provenance[language]],
    ]),
    [about.contents, about.allOf],
    ['', about.counts],
    ['', about.none],
  ];
}

/** All data of a report as sheets: what it says, what its regions are, and figures, each with its source. */
export function dataSheets(book: DataBook): readonly PlainSheet[] {
  const { sheets } = dataBookMessages[book.language];
  return [
    { name: sheets.about, rows: aboutRows(book) },
    { name: sheets.regions, rows: regionRows(book) },
    { name: sheets.statements, rows: statementRows(book) },
    { name: sheets.strategies, rows: strategyRows(book) },
    { name: sheets.documents, rows: documentRows(book) },
    { name: sheets.memberships, rows: membershipRows(book) },
    { name: sheets.figures, rows: figureRows(book) },
    { name: sheets.series, rows: seriesRows(book) },
  ];
}

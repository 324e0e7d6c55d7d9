import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type IRunOptions,
  TextRun,
} from 'docx';
import { LANG_TAGS, type Language, SECOND_LANGUAGE } from '../../../domain/language.ts';
import { allNamesSet } from '../../../domain/filters/filterNames.ts';
import { strategiesAt } from '../../../domain/panel/panelLists.ts';
import { byline } from '../../../domain/report/byline.ts';
import { countsAt } from '../../../domain/view/viewModel.ts';
import { xmlText } from '../../../domain/xmlText.ts';
import { countText } from '../../../i18n/counts.ts';
import { filterMessages } from '../../../i18n/filters.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';
import { belongsTo, membersOf } from './belonging.ts';
import { type BriefStatementText, briefStatements } from './briefStatements.ts';
import { BRIEF_MAP, type Brief } from './drawBrief.ts';

/** Width of the map in the document, pixels at 96 to the inch. */
const MAP_WIDTH = 600;
/** Twips; 20 to a point. */
const SPACE = { small: 60, medium: 120, indent: 360 } as const;
/** Half points. */
const SIZES = { text: 21, quiet: 18 } as const;
const QUIET = '555555';

const QUOTATION = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'SimSun' } as const;
const TEXT = { ascii: 'Segoe UI', hAnsi: 'Segoe UI', eastAsia: 'Microsoft YaHei' } as const;

type BriefText = Omit<Brief, 'picture'>;
type HeadingName = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** The look of a name. */
function strong(text: string): IRunOptions {
  return { text: xmlText(text), bold: true };
}

function heading(text: string, level: HeadingName): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(xmlText(text))] });
}

function paragraphOf(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: SPACE.small },
    children: [new TextRun(xmlText(text))],
  });
}

function quiet(text: string): Paragraph {
  const run = new TextRun({ text: xmlText(text), color: QUIET, size: SIZES.quiet });
  return new Paragraph({ spacing: { after: SPACE.small }, children: [run] });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, children: [new TextRun(xmlText(text))] });
}

function opening({ region, viewModel, language }: BriefText): readonly Paragraph[] {
  const { linked, view } = viewModel;
  const filters = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const strategies = strategiesAt(viewModel, region.id).items.flatMap((type) => type.strategies);
  const statements = countText(countsAt(viewModel, region.id), language);
  return [
    quiet(linked.report.title[language]),
    heading(region.name[language], HeadingLevel.TITLE),
    quiet(region.name[SECOND_LANGUAGE[language]]),
    paragraphOf(PANEL[language].counts(statements, strategies.length)),
    ...(filters.length > 0
      ? [quiet(handoutMessages[language].underFilters(filters.join(legendMessages[language].join)))]
      : []),
  ];
}

function mapOf({ region, language }: BriefText, png: Uint8Array): Paragraph {
  const name = xmlText(region.name[language]);
  const { land } = handoutMessages[language].slideWords;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: {
          width: MAP_WIDTH,
          height: Math.round((MAP_WIDTH * BRIEF_MAP.height) / BRIEF_MAP.width),
        },
        altText: { name, title: name, description: land(name) },
      }),
    ],
  });
}

function belonging(brief: BriefText): readonly Paragraph[] {
  const messages = PANEL[brief.language];
  const outer = belongsTo(brief);
  const members = membersOf(brief);
  return [
    ...(outer.length === 0 ? [] : [heading(messages.belongsTo, HeadingLevel.HEADING_1)]),
    ...outer.map(bullet),
    ...(members === ''
      ? []
      : [heading(messages.members, HeadingLevel.HEADING_1), paragraphOf(members)]),
  ];
}

function strategiesOf({ region, viewModel, language }: BriefText): readonly Paragraph[] {
  const messages = PANEL[language];
  const { items, hidden } = strategiesAt(viewModel, region.id);
  const kind = viewModel.linked.atlas.place(region.id) ? 'place' : 'grouping';
  return [
    heading(messages.strategies, HeadingLevel.HEADING_1),
    ...(items.length === 0
      ? [paragraphOf(messages.noStrategies[kind](region.short[language]))]
      : []),
    ...items.flatMap(({ type, strategies }) => [
      heading(type.name[language], HeadingLevel.HEADING_2),
      ...strategies.map(({ strategy: { title, named } }) =>
        bullet(title[language] + (named ? '' : ` ${messages.context}`)),
      ),
    ]),
    ...(hidden > 0 ? [quiet(messages.hiddenStrategies(hidden))] : []),
  ];
}

function statementOf({ passages, speaker, facts, source }: BriefStatementText) {
  return [
    ...passages.flatMap(({ label, text, lang, notes }) => [
      ...(label === '' ? [] : [quiet(label)]),
      new Paragraph({
        indent: { left: SPACE.indent },
        spacing: { after: SPACE.small },
        children: [
          new TextRun({ text: xmlText(text), font: QUOTATION, language: { value: lang } }),
        ],
      }),
      ...notes.map(quiet),
    ]),
    new Paragraph({
      spacing: { after: SPACE.small },
      children: [new TextRun(strong(speaker)), new TextRun(xmlText(` ${facts}`))],
    }),
    quiet(source),
  ];
}

function statementsOf(brief: BriefText): readonly Paragraph[] {
  const messages = PANEL[brief.language];
  const { sections, hidden, none } = briefStatements(brief);
  return [
    heading(messages.statements, HeadingLevel.HEADING_1),
    ...(none === null ? [] : [paragraphOf(none)]),
    ...sections.flatMap(({ title, statements, more }) => [
      heading(title, HeadingLevel.HEADING_2),
      ...statements.flatMap((statement) =>
        typeof statement === 'string' ? [paragraphOf(statement)] : statementOf(statement),
      ),
      ...(more === null ? [] : [paragraphOf(more)]),
    ]),
    ...(hidden === null ? [] : [quiet(hidden)]),
  ];
}

function closing({ viewModel, language, credit, approval }: BriefText): readonly Paragraph[] {
  const { provenance, reporters } = viewModel.linked.report;
  return [
    quiet(provenance[language]),
    ...(reporters ? [quiet(byline(reporters, language))] : []),
    quiet(approval),
    quiet(credit),
  ];
}

function defaultsOf(language: Language) {
  return {
    run: { font: TEXT, size: SIZES.text, language: { value: LANG_TAGS[language] } },
    paragraph: { spacing: { after: SPACE.medium } },
  };
}

/** A brief on a region as a Word document. `png` is its map. */
export async function briefDocument(brief: BriefText, png: Uint8Array): Promise<Blob> {
  const { region, viewModel, language } = brief;
  const file = new Document({
    title: xmlText(region.name[language]),
    subject: xmlText(viewModel.linked.report.short[language]),
    creator: 'Fangyu · 方舆',
    styles: { default: { document: defaultsOf(language) } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          ...opening(brief),
          mapOf(brief, png),
          ...belonging(brief),
          ...strategiesOf(brief),
          ...statementsOf(brief),
          ...closing(brief),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

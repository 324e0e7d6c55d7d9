import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileReport } from '../../src/compiler/compileReport.ts';
import { problemSentence } from '../../src/compiler/problem.ts';
import type { Report, Strategy } from '../../src/domain/report/report.ts';
import { knownTables, readFolder, ROOT } from '../files.ts';

const known = knownTables();
const folder = readFolder('regional-plans-2014-2025');

function compiled(): Report {
  const { report, problems } = compileReport(folder, known);
  if (report === null)
    throw new Error(problems.map((problem) => problemSentence(problem, 'en')).join('\n'));
  return report;
}
const report = compiled();
const plans = report.strategies;
const documentOf = ({ documents }: Strategy) => {
  const [document] = documents;
  if (!document) throw new Error('a plan without a document');
  return document;
};
const tableRow = ({ id }: Strategy) => known.documents.get(id);
const yearsIn = (text: string) => [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year));

describe('the list of national regional plans', () => {
  it('has 56 plans in eight types, and neither statements nor a text', () => {
    expect(plans).toHaveLength(56);
    expect(
      report.types.map(({ id }) => [id, plans.filter(({ type }) => type === id).length]),
    ).toEqual([
      ['major-regional', 7],
      ['regional-coordinated', 13],
      ['urban-agglomeration', 11],
      ['territorial-space', 3],
      ['urban-rural', 6],
      ['special-type', 8],
      ['ecology', 5],
      ['marine', 3],
    ]);
    expect([report.paragraphs, report.speakers, report.statements, report.notes]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('compiles without a warning', () => {
    expect(compileReport(folder, known).warnings).toEqual([]);
  });

  it('has short names of types that fit the chips', () => {
    for (const { short } of report.types) {
      expect(short.zh.length).toBeLessThanOrEqual(6);
      expect(short.en.length).toBeLessThanOrEqual(14);
    }
  });

  it('says what is left out, and why', () => {
    expect(report.provenance.zh).toContain('未收录');
    expect(report.provenance.en).toContain('are not national and are left out');
  });

  it('has no plan of a province', () => {
    for (const plan of plans)
      expect(documentOf(plan).issuer.zh).not.toMatch(/(?:省|自治区)人民政府/);
  });

  it('has every plan once', () => {
    const titles = plans.map((plan) => documentOf(plan).title.zh);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(plans)('the plan $id', (plan) => {
  const document = documentOf(plan);

  it('is one document of the table, with an issuer and a date from 2014 to 2025', () => {
    expect(plan.documents).toHaveLength(1);
    expect(document.issuer.zh).not.toBe('');
    expect(document.issuer.en).not.toBe('');
    const [year = 0] = yearsIn(document.date?.en ?? '');
    expect(year).toBeGreaterThanOrEqual(2014);
    expect(year).toBeLessThanOrEqual(2025);
    expect(tableRow(plan)?.title).toBeDefined();
  });

  it('names places or groupings, or applies to the whole country', () => {
    const regions = plan.places.length + plan.groupings.length;
    expect(regions > 0 || plan.scope === 'national').toBe(true);
  });

  it('has its title in the title of its document', () => {
    expect(document.title.zh).toContain(
      plan.title.zh.replace('“十四五”规划和2035年远景目标纲要', '远景目标纲要'),
    );
  });

  it('says in a note what it covers, with the years of its period', () => {
    const { zh = '', en = '' } = plan.note ?? {};
    expect(zh).toMatch(/[覆面涉划安实适全]/);
    expect(en).toMatch(/^(?:Covers|Applies|Concerns|Divides|Arranges|The plan)/);
    expect(new Set(yearsIn(zh))).toEqual(new Set(yearsIn(en)));
    for (const year of yearsIn(document.period ?? '')) {
      expect(yearsIn(zh)).toContain(year);
      expect(yearsIn(en)).toContain(year);
    }
  });

  it('has the period that its title names', () => {
    const [period] = /\d{4}—\d{4}/.exec(document.title.zh) ?? [];
    if (period !== undefined) expect(document.period).toBe(period.replace('—', '–'));
  });

  it('has no quotation marks in its note', () => {
    const texts = [plan.note?.zh, plan.note?.en].join(' ');
    expect(texts).not.toMatch(/["“”「」]/);
  });
});

it('the plans of a type are in the order of their dates', () => {
  const rows = plans.map((plan) => ({ type: plan.type, date: tableRow(plan)?.date ?? '' }));
  for (const { id } of report.types) {
    const dates = rows.filter(({ type }) => type === id).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  }
});

it('the folder has only the files of a report without statements', () => {
  expect([...folder.files.keys()].sort()).toEqual(['report.yaml', 'strategies.yaml']);
  expect(readFileSync(join(ROOT, folder.path, 'report.yaml'), 'utf8')).not.toContain('sections:');
});

import { NO_POSITIONS } from './dryRun.ts';
import type { BenchPart } from './options.ts';
import { writeImportedWorkbook } from './corpus/workbook.ts';
import type { Activity } from './measure/use.ts';
import type { Step } from './runPlan.ts';
import { LOCAL, type Profile } from './profiles.ts';
import {
  type BenchmarkPage,
  dryRunStep,
  growthStep,
  importStep,
  type Run,
  startStep,
  takeOverStep,
  usageStep,
} from './steps.ts';
import {
  COUNTIES_SUBJECT,
  ENGINE_SUBJECT,
  FLOOR,
  LIBRARY,
  MAPS,
  PRODUCT_SUBJECT,
  type Subject,
} from './subjects.ts';

/** In how many of the runs the pages are used on the slow machine, where each use takes long. */
const SLOW_PROFILE_RUNS = 1;
/** In how many of the runs the layer of counties is used. */
const COUNTY_RUNS = 2;

/** The parts of a run in which the pointer has to find regions of the shipped report. */
const POINTING_PARTS: readonly BenchPart[] = ['start', 'use', 'growth'];

/** All steps that the options ask for, in their order. A failure of a step is recorded and ends only that step. */
export function createPlan(run: Run): readonly Step[] {
  const { parts, runs } = run.options;
  const pages = [...MAPS, FLOOR].map((subject) => pageOf(subject));
  const [product] = pages;
  const counties = pageOf(COUNTIES_SUBJECT);
  const turns = Array.from({ length: runs }, (_, turn) => turn);
  return [
    ...(parts.some((part) => POINTING_PARTS.includes(part)) ? pages : []).map((page) =>
      dryRunStep(run, page, isEngine(page) ? product : undefined),
    ),
    ...(parts.includes('counties') ? [dryRunStep(run, counties)] : []),
    ...turns.flatMap((turn) => stepsOfTurn(run, pages, counties, turn)),
    ...(parts.includes('scaling') ? scalingSteps(run, turns) : []),
    ...(parts.includes('import') ? importSteps(run, turns) : []),
    ...(parts.includes('growth') ? [growthStep(run, pages.filter(isMap))] : []),
  ];
}

function pageOf(subject: Subject, corpus: BenchmarkPage['corpus'] = 'shipped'): BenchmarkPage {
  return { subject, corpus, positions: NO_POSITIONS };
}

function isMap({ subject }: BenchmarkPage): boolean {
  return subject.id !== FLOOR.id;
}

function isEngine({ subject }: BenchmarkPage): boolean {
  return subject.id === ENGINE_SUBJECT.id;
}

/** One repetition of everything that is measured with the shipped report. */
function stepsOfTurn(
  run: Run,
  pages: readonly BenchmarkPage[],
  counties: BenchmarkPage,
  turn: number,
): readonly Step[] {
  const { parts, profiles } = run.options;
  const start = parts.includes('start');
  return [
    ...(start ? profiles : []).flatMap((profile) =>
      rotate(pages, turn).map((page) => startStep(run, page, profile, turn)),
    ),
    ...(start ? pages.filter(isEngine) : []).map((page) => takeOverStep(run, page, turn)),
    ...(parts.includes('use') ? withoutLine(profiles) : []).flatMap((profile) =>
      rotate(pages.filter(isMap), turn)
        .filter(() => profile.slowdown === 1 || turn < SLOW_PROFILE_RUNS)
        .map((page) =>
          usageStep(run, page, profile, turn, activitiesOf(page.subject, profile, turn)),
        ),
    ),
    ...(parts.includes('counties') && turn < COUNTY_RUNS
      ? [usageStep(run, counties, LOCAL, turn, ['pan'])]
      : []),
  ];
}

/** The start and the use of the product with every synthetic report. */
function scalingSteps(run: Run, turns: readonly number[]): readonly Step[] {
  return run.options.corpora.flatMap((corpus) => {
    const page = pageOf(PRODUCT_SUBJECT, corpus);
    return [
      dryRunStep(run, page),
      ...turns.map((turn) => startStep(run, page, LOCAL, turn)),
      usageStep(run, page, LOCAL, 0, ['filter', 'search']),
    ];
  });
}

/** The import of one workbook by the product and by the library alone, taking turns. */
function importSteps(run: Run, turns: readonly number[]): readonly Step[] {
  let made: Promise<string> | undefined;
  const workbook = () => {
    made ??= writeImportedWorkbook(run.shipped);
    return made;
  };
  const pages = [PRODUCT_SUBJECT, LIBRARY].map((subject) => pageOf(subject));
  return turns.flatMap((turn) =>
    rotate(pages, turn).map((page) => importStep(run, page, turn, workbook)),
  );
}

/** The pages in an order that begins with another page in each turn, so that none is always the first. */
function rotate<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const start = turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Interactions and memory do not depend on the line, so they are measured without one. */
function withoutLine(profiles: readonly Profile[]): readonly Profile[] {
  return profiles.filter(({ line }) => line === null);
}

/** The activities of a visit. Search and language do not depend on the engine, so it is left out there. */
function activitiesOf(
  { id, product }: Subject,
  { slowdown }: Profile,
  turn: number,
): readonly Activity[] {
  if (!product) return ['pan'];
  // One visit has twelve filter keystrokes, fourteen letters and four language switches, which is enough.
  if (turn > 1) return ['pan'];
  if (turn > 0) return ['pan', 'filter'];
  if (id === ENGINE_SUBJECT.id)
    return slowdown > 1 ? ['pan', 'filter'] : ['pan', 'filter', 'scenes'];
  if (slowdown > 1) return ['pan', 'filter', 'scenes'];
  return ['pan', 'filter', 'search', 'language', 'scenes'];
}

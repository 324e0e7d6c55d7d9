import type { Browser, Page } from 'playwright';
import type { Corpus } from './corpus/write.ts';
import { dryRun, type PagePositions } from './dryRun.ts';
import type { ShippedData } from './load.ts';
import type { MeasureContext } from './measure/context.ts';
import { measureFirstMap } from './measure/firstMap.ts';
import { measureEarlyClick, measureFirstSelect } from './measure/firstSelect.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureImport } from './measure/importFile.ts';
import { measureTakeOver } from './measure/takeOver.ts';
import { type Activity, measureUse } from './measure/use.ts';
import type { Options } from './options.ts';
import type { Step } from './runPlan.ts';
import { LOCAL, type Profile } from './profiles.ts';
import type { BenchmarkSetting, Recorder } from './results.ts';
import type { BenchServer } from './server.ts';
import { COUNTIES_SUBJECT, ENGINE_SUBJECT, FLOOR, type Subject } from './subjects.ts';

/** Everything that the steps of one run share. */
export interface Run {
  readonly browser: Browser;
  /** A page that decodes pictures; see MeasureContext. */
  readonly imagePage: Page;
  readonly server: BenchServer;
  readonly probe: string;
  readonly shipped: ShippedData;
  readonly options: Options;
  readonly record: Recorder;
  readonly print: (sentence: string) => void;
}

/** A page that is measured, with one report. */
export interface BenchmarkPage {
  readonly subject: Subject;
  readonly corpus: Corpus | 'shipped';
  /** Filled in by the dry run. */
  positions: PagePositions;
}

/** Regions that are clicked in one visit. The next visit clicks others. */
const CLICKS_PER_VISIT = { usual: 10, slow: 12 } as const;
/** Approximate duration of the steps on two idle cores, in seconds. Only the plan and its progress use it. */
const SECONDS = {
  dryRun: 9,
  firstVisit: { local: 4, cpu4: 7, '9mbps': 5, '1.6mbps-cpu4': 11 },
  longVisit: { local: 8, cpu4: 11, '9mbps': 9, '1.6mbps-cpu4': 15 },
  visit: { usual: 5, slow: 9 },
  click: { usual: 1, slow: 2.2 },
  activity: { pan: 2, filter: 9, search: 7, language: 4, scenes: 25 },
  takeOver: 7,
  import: 25,
} as const;

function nameOf({ subject, corpus }: BenchmarkPage): string {
  return corpus === 'shipped' ? subject.name : corpus;
}

function settingOf({ subject, corpus }: BenchmarkPage, profile: Profile): BenchmarkSetting {
  return { subject: subject.id, profile: profile.id, corpus };
}

function addressOf(run: Run, { subject, corpus }: BenchmarkPage, profile: Profile): string {
  return run.server.addressOf(subject, profile, corpus === 'shipped' ? undefined : corpus);
}

function contextOf(run: Run, page: BenchmarkPage, profile: Profile): MeasureContext {
  const { browser, imagePage, probe, server, record } = run;
  return {
    browser,
    imagePage,
    probe,
    url: addressOf(run, page, profile),
    takeSentFiles: server.takeSentFiles,
    subject: page.subject,
    profile,
    setting: settingOf(page, profile),
    record,
    ...page.positions,
  };
}

/**
 * Finds out where to point on a page.
 * @param sameLayout a page whose positions hold for this one as well
 */
export function dryRunStep(run: Run, page: BenchmarkPage, sameLayout?: BenchmarkPage): Step {
  return {
    title: `where to point: ${nameOf(page)}`,
    seconds: SECONDS.dryRun,
    work: async () => {
      const { browser, probe, shipped, record, print } = run;
      const { subject, corpus } = page;
      const setting = settingOf(page, LOCAL);
      const acceptsAnyPlace = corpus !== 'shipped' || subject.id === COUNTIES_SUBJECT.id;
      const reused = sameLayout?.positions ?? null;
      await record.attempt(setting, ['first-select'], async () => {
        const url = addressOf(run, page, LOCAL);
        const dryRunOptions = { acceptsAnyPlace, reused };
        page.positions = await dryRun(browser, probe, url, subject, shipped, dryRunOptions);
        const { drawnBy, aims } = page.positions;
        if (drawnBy !== null) record.addRenderer(setting, drawnBy);
        if (subject.id !== FLOOR.id) print(`  ${aims.length} regions to click`);
      });
    },
  };
}

/**
 * Whether a visit continues after the first selection. Later work is compared with a target only on
 * the product, and only without a slow line, which no longer has an effect then.
 */
function continuesAfterSelection(
  { subject }: BenchmarkPage,
  { line }: Profile,
  turn: number,
): boolean {
  return turn === 0 || (subject.product && line === null);
}

/** Measures the start of a page: first map, first selection and an early click. */
export function startStep(run: Run, page: BenchmarkPage, profile: Profile, turn: number): Step {
  const isFloor = page.subject.id === FLOOR.id;
  const continues = continuesAfterSelection(page, profile, turn);
  const secondsOfMap =
    SECONDS.firstVisit[profile.id] + (continues ? SECONDS.longVisit[profile.id] : 0);
  return {
    title: `start, ${profile.name}: ${nameOf(page)}, ${turn + 1} of ${run.options.runs}`,
    seconds: isFloor ? 2 : secondsOfMap,
    work: async () => {
      const context = contextOf(run, page, profile);
      const { setting, record } = context;
      await record.attempt(setting, ['first-map'], () => measureFirstMap(context));
      if (isFloor) return;
      await record.attempt(setting, ['first-select'], () => measureFirstSelect(context, continues));
      if (!continues || page.subject.id === ENGINE_SUBJECT.id) return;
      await record.attempt(setting, ['early-click'], () => measureEarlyClick(context));
    },
  };
}

/** Measures how far the map jumps when the engine takes over. */
export function takeOverStep(run: Run, page: BenchmarkPage, turn: number): Step {
  return {
    title: `take-over: ${nameOf(page)}, ${turn + 1} of ${run.options.runs}`,
    seconds: SECONDS.takeOver,
    work: () =>
      run.record.attempt(settingOf(page, LOCAL), ['camera-jump'], () =>
        measureTakeOver(contextOf(run, page, LOCAL)),
      ),
  };
}

function paceOf({ slowdown }: Profile): 'usual' | 'slow' {
  return slowdown > 1 ? 'slow' : 'usual';
}

function secondsOfUse(profile: Profile, activities: readonly Activity[]): number {
  const pace = paceOf(profile);
  const clicks = CLICKS_PER_VISIT[pace] * SECONDS.click[pace];
  const others = activities.reduce((sum, activity) => sum + SECONDS.activity[activity], 0);
  return SECONDS.visit[pace] + clicks + others * (pace === 'slow' ? 2 : 1);
}

/** Measures hovers and clicks on a part of the page's aims, and then the activities. */
export function usageStep(
  run: Run,
  page: BenchmarkPage,
  profile: Profile,
  turn: number,
  activities: readonly Activity[],
): Step {
  return {
    title: `use, ${profile.name}: ${nameOf(page)}, ${turn + 1} of ${run.options.runs}`,
    seconds: secondsOfUse(profile, activities),
    work: async () => {
      const context = contextOf(run, page, profile);
      const count = CLICKS_PER_VISIT[paceOf(profile)];
      const first = (turn * count) % Math.max(1, context.aims.length);
      const aims = context.aims.slice(first, first + count);
      await run.record.attempt(context.setting, ['click-painted'], () =>
        measureUse({ ...context, aims }, activities),
      );
    },
  };
}

/** Measures how long a page takes to read a workbook, and how long its main thread is busy in the meantime. */
export function importStep(
  run: Run,
  page: BenchmarkPage,
  turn: number,
  workbook: () => Promise<string>,
): Step {
  return {
    title: `import: ${nameOf(page)}, ${turn + 1} of ${run.options.runs}`,
    seconds: SECONDS.import,
    work: () =>
      run.record.attempt(settingOf(page, LOCAL), ['import-ready'], async () =>
        measureImport(contextOf(run, page, LOCAL), await workbook()),
      ),
  };
}

/** Measures how the memory of several pages grows while all are used at the same time. */
export function growthStep(run: Run, pages: readonly BenchmarkPage[]): Step {
  const { minutes } = run.options;
  return {
    title: `memory: all pages used side by side for ${minutes} min`,
    seconds: minutes * 60 + 30,
    work: async () => {
      const uses = pages.map((page) => {
        const context = contextOf(run, page, LOCAL);
        return run.record.attempt(context.setting, ['heap-growth'], () =>
          measureGrowth(context, minutes),
        );
      });
      await Promise.all(uses);
    },
  };
}

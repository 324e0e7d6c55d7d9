import type { Browser, Page } from 'playwright';
import type { Corpus } from './corpus/write.ts';
import type { Shipped } from './load.ts';
import type { Measuring } from './measure/context.ts';
import { measureFirstMap } from './measure/firstMap.ts';
import { measureEarlyClick, measureFirstSelect } from './measure/firstSelect.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureTakeOver } from './measure/takeOver.ts';
import { type Deed, measureUse } from './measure/use.ts';
import type { Options } from './options.ts';
import type { Step } from './plan.ts';
import { LOCAL, type Profile } from './profiles.ts';
import { NOTHING, dryRun, type BenchmarkStep } from './rehearse.ts';
import type { Recorder, BenchmarkSetting } from './results.ts';
import type { BenchServer } from './server.ts';
import {
  COUNTIES_SUBJECT,
  ENGINE_SUBJECT,
  FLOOR,
  MAPS,
  PRODUCT_SUBJECT,
  type Subject,
} from './subjects.ts';

interface Run {
  readonly browser: Browser;
  readonly darkroom: Page;
  readonly server: BenchServer;
  readonly probe: string;
  readonly shipped: Shipped;
  readonly options: Options;
  readonly record: Recorder;
  readonly say: (sentence: string) => void;
}

interface Target {
  readonly subject: Subject;
  readonly corpus: Corpus | 'shipped';
  /** Known once the page has been rehearsed. */
  stage: BenchmarkStep;
}

/** So many regions are clicked in one visit; the next visit clicks others. */
const CLICKED = { usual: 10, slow: 12 } as const;
/** The slow machine is used in so many of the repetitions: each takes long. */
const SLOW_TURNS = 1;
/** About how long one step takes on two quiet cores, seconds: only the plan and its progress rest on these. */
const TAKES = {
  rehearsal: 9,
  firstSight: { local: 4, cpu4: 7, '9mbps': 5, '1.6mbps-cpu4': 11 },
  closeLook: { local: 8, cpu4: 11, '9mbps': 9, '1.6mbps-cpu4': 15 },
  visit: { usual: 5, slow: 9 },
  click: { usual: 1, slow: 2.2 },
  deed: { pan: 2, filter: 9, search: 7, language: 4, scenes: 25 },
  takeOver: 7,
} as const;

/** The pages of one run begin with another page each time, so that none always comes first. */
function inTurn<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const start = turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Interactions and memory do not depend on the line: they are measured without one. */
function withoutLine(profiles: readonly Profile[]): readonly Profile[] {
  return profiles.filter(({ line }) => line === null);
}

/** What is done in a visit of use; the engine draws what is filtered and shown, but it neither searches nor speaks. */
function deedsOf({ id, product }: Subject, { slowdown }: Profile, turn: number): readonly Deed[] {
  if (!product) return ['pan'];
  // Twelve keystrokes, fourteen letters and four switches in one visit tell enough of these.
  if (turn > 1) return ['pan'];
  if (turn > 0) return ['pan', 'filter'];
  if (id === ENGINE_SUBJECT.id)
    return slowdown > 1 ? ['pan', 'filter'] : ['pan', 'filter', 'scenes'];
  if (slowdown > 1) return ['pan', 'filter', 'scenes'];
  return ['pan', 'filter', 'search', 'language', 'scenes'];
}

function paceOf({ slowdown }: Profile): 'usual' | 'slow' {
  return slowdown > 1 ? 'slow' : 'usual';
}

function secondsOfUse(profile: Profile, deeds: readonly Deed[]): number {
  const pace = paceOf(profile);
  const own = deeds.reduce((sum, deed) => sum + TAKES.deed[deed], 0);
  return TAKES.visit[pace] + CLICKED[pace] * TAKES.click[pace] + own * (pace === 'slow' ? 2 : 1);
}

/** All that was asked for, in order; what fails is recorded, and the rest goes on. */
export function planOf(run: Run): readonly Step[] {
  const { browser, darkroom, server, probe, shipped, options, record, say } = run;
  const { parts, profiles, runs } = options;

  const target = (subject: Subject, corpus: Target['corpus'] = 'shipped'): Target => ({
    subject,
    corpus,
    stage: NOTHING,
  });
  const nameOf = ({ subject, corpus }: Target): string =>
    corpus === 'shipped' ? subject.name : corpus;
  const settingOf = ({ subject, corpus }: Target, profile: Profile): BenchmarkSetting => ({
    subject: subject.id,
    profile: profile.id,
    corpus,
  });
  const addressOf = ({ subject, corpus }: Target, profile: Profile): string =>
    server.addressOf(subject, profile, corpus === 'shipped' ? undefined : corpus);
  const measuring = (at: Target, profile: Profile): Measuring => ({
    browser,
    darkroom,
    probe,
    url: addressOf(at, profile),
    sent: server.sent,
    subject: at.subject,
    profile,
    setting: settingOf(at, profile),
    record,
    ...at.stage,
  });

  const rehearsal = (at: Target, alike?: Target): Step => ({
    title: `where to point: ${nameOf(at)}`,
    seconds: TAKES.rehearsal,
    work: async () => {
      const { subject } = at;
      const known = alike?.stage ?? null;
      const anyPlace = at.corpus !== 'shipped' || subject.id === COUNTIES_SUBJECT.id;
      await record.attempt(settingOf(at, LOCAL), ['first-select'], async () => {
        const url = addressOf(at, LOCAL);
        at.stage = await dryRun(browser, probe, url, subject, shipped, { anyPlace, known });
        const { drawnBy, aims } = at.stage;
        if (drawnBy !== null) record.drew(settingOf(at, LOCAL), drawnBy);
        if (subject.id !== FLOOR.id) say(`  ${aims.length} regions to click`);
      });
    },
  });

  /**
   * Whether a visit goes on after the first selection. What a page does then is held against a target
   * only where it is ours, and the line has no more part in it.
   */
  const isClose = (at: Target, { line }: Profile, turn: number): boolean =>
    turn === 0 || (at.subject.product && line === null);

  const start = (at: Target, profile: Profile, turn: number): Step => ({
    title: `start, ${profile.name}: ${nameOf(at)}, ${turn + 1} of ${runs}`,
    seconds:
      at.subject.id === FLOOR.id
        ? 2
        : TAKES.firstSight[profile.id] +
          (isClose(at, profile, turn) ? TAKES.closeLook[profile.id] : 0),
    work: async () => {
      const context = measuring(at, profile);
      const { setting } = context;
      await record.attempt(setting, ['first-map'], () => measureFirstMap(context));
      if (at.subject.id === FLOOR.id) return;
      const closely = isClose(at, profile, turn);
      await record.attempt(setting, ['first-select'], () => measureFirstSelect(context, closely));
      if (!closely || at.subject.id === ENGINE_SUBJECT.id) return;
      await record.attempt(setting, ['early-click'], () => measureEarlyClick(context));
    },
  });

  const takeOver = (at: Target, turn: number): Step => ({
    title: `take-over: ${nameOf(at)}, ${turn + 1} of ${runs}`,
    seconds: TAKES.takeOver,
    work: () =>
      record.attempt(settingOf(at, LOCAL), ['camera-jump'], () =>
        measureTakeOver(measuring(at, LOCAL)),
      ),
  });

  const use = (at: Target, profile: Profile, turn: number, deeds: readonly Deed[]): Step => ({
    title: `use, ${profile.name}: ${nameOf(at)}, ${turn + 1} of ${runs}`,
    seconds: secondsOfUse(profile, deeds),
    work: async () => {
      const context = measuring(at, profile);
      const count = CLICKED[paceOf(profile)];
      const first = (turn * count) % Math.max(1, at.stage.aims.length);
      const aims = at.stage.aims.slice(first, first + count);
      await record.attempt(context.setting, ['click-painted'], () =>
        measureUse({ ...context, aims }, deeds),
      );
    },
  });

  const pages = [...MAPS, FLOOR].map((subject) => target(subject));
  const maps = pages.filter(({ subject }) => subject.id !== FLOOR.id);
  const engine = maps.filter(({ subject }) => subject.id === ENGINE_SUBJECT.id);
  const counties = target(COUNTIES_SUBJECT);
  const turns = Array.from({ length: runs }, (_, turn) => turn);

  const shippedSteps = turns.flatMap((turn) => [
    ...(parts.includes('start') ? profiles : []).flatMap((profile) =>
      inTurn(pages, turn).map((at) => start(at, profile, turn)),
    ),
    ...(parts.includes('start') ? engine : []).map((at) => takeOver(at, turn)),
    ...(parts.includes('use') ? withoutLine(profiles) : []).flatMap((profile) =>
      inTurn(maps, turn)
        .filter(() => profile.slowdown === 1 || turn < SLOW_TURNS)
        .map((at) => use(at, profile, turn, deedsOf(at.subject, profile, turn))),
    ),
    ...(parts.includes('counties') && turn < 2 ? [use(counties, LOCAL, turn, ['pan'])] : []),
  ]);
  const scaling = (parts.includes('scaling') ? options.corpora : []).flatMap((corpus) => {
    const at = target(PRODUCT_SUBJECT, corpus);
    return [
      rehearsal(at),
      ...turns.map((turn) => start(at, LOCAL, turn)),
      use(at, LOCAL, 0, ['filter', 'search']),
    ];
  });
  const growth: Step = {
    title: `memory: all pages used side by side for ${options.minutes} min`,
    seconds: options.minutes * 60 + 30,
    work: async () => {
      const uses = maps.map((at) => {
        const context = measuring(at, LOCAL);
        return record.attempt(context.setting, ['heap-growth'], () =>
          measureGrowth(context, options.minutes),
        );
      });
      await Promise.all(uses);
    },
  };

  return [
    ...pages.map((at) => rehearsal(at, engine.includes(at) ? pages[0] : undefined)),
    ...(parts.includes('counties') ? [rehearsal(counties)] : []),
    ...shippedSteps,
    ...scaling,
    ...(parts.includes('growth') ? [growth] : []),
  ];
}

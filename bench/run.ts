import type { Browser } from 'playwright';
import type { Corpus } from './corpus/write.ts';
import type { Shipped } from './load.ts';
import type { Measuring } from './measure/context.ts';
import { measureFirstMap } from './measure/firstMap.ts';
import { measureEarlyClick, measureFirstSelect } from './measure/firstSelect.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureUse } from './measure/use.ts';
import type { Options } from './options.ts';
import { LOCAL, type Profile } from './profiles.ts';
import { rehearse, type Stage } from './rehearse.ts';
import type { Recorder } from './results.ts';
import type { BenchServer } from './server.ts';
import { FLOOR, MAPS, PRODUCT_SUBJECT, type Subject } from './subjects.ts';

interface Run {
  readonly browser: Browser;
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
  readonly stage: Stage;
}

/** The pages of one run begin with another page each time, so that none always comes first. */
function inTurn<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const start = turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Interactions and memory do not depend on the line: they are measured without one. */
function withoutLine(profiles: readonly Profile[]): readonly Profile[] {
  return profiles.filter(({ line }) => line === null);
}

/** Measures everything that was asked for; what fails is recorded and the rest goes on. */
export async function measureAll(run: Run): Promise<void> {
  const { browser, server, probe, shipped, options, record, say } = run;
  const { parts, profiles } = options;
  const addressOf = (subject: Subject, profile: Profile, corpus: Target['corpus']): string =>
    server.addressOf(subject, profile, corpus === 'shipped' ? undefined : corpus);
  const darkroom = await browser.newPage();

  const target = async (
    subject: Subject,
    corpus: Corpus | 'shipped' = 'shipped',
  ): Promise<Target> => {
    const setting = { subject: subject.id, profile: LOCAL.id, corpus };
    const url = addressOf(subject, LOCAL, corpus);
    let stage: Stage = { aims: [], land: [], sea: [] };
    await record.attempt(setting, ['first-select'], async () => {
      stage = await rehearse(browser, probe, url, setting, shipped);
    });
    say(`${corpus === 'shipped' ? subject.name : corpus}: ${stage.aims.length} regions to click`);
    return { subject, corpus, stage };
  };
  const measuring = ({ subject, corpus, stage }: Target, profile: Profile): Measuring => ({
    browser,
    darkroom,
    probe,
    url: addressOf(subject, profile, corpus),
    sent: server.sent,
    profile,
    setting: { subject: subject.id, profile: profile.id, corpus },
    record,
    ...stage,
  });
  const start = async (at: Target, profile: Profile): Promise<void> => {
    const context = measuring(at, profile);
    const { setting } = context;
    await record.attempt(setting, ['first-map'], () => measureFirstMap(context));
    if (at.subject.id === 'empty') return;
    await record.attempt(setting, ['first-select'], () => measureFirstSelect(context));
    await record.attempt(setting, ['early-click'], () => measureEarlyClick(context));
  };
  const use = async (at: Target, profile: Profile): Promise<void> => {
    const context = measuring(at, profile);
    await record.attempt(context.setting, ['click-painted'], () => measureUse(context));
  };

  const pages: Target[] = [];
  for (const subject of [...MAPS, FLOOR]) pages.push(await target(subject));
  const maps = pages.filter(({ subject }) => subject.id !== 'empty');
  for (let turn = 0; turn < options.runs; turn += 1) {
    for (const profile of parts.includes('start') ? profiles : []) {
      say(`run ${turn + 1} of ${options.runs}: start, ${profile.name}`);
      for (const page of inTurn(pages, turn)) await start(page, profile);
    }
    for (const profile of parts.includes('use') ? withoutLine(profiles) : []) {
      say(`run ${turn + 1} of ${options.runs}: use, ${profile.name}`);
      for (const page of inTurn(maps, turn)) await use(page, profile);
    }
  }

  for (const page of parts.includes('growth') ? maps : []) {
    say(`memory of ${page.subject.name} over ${options.minutes} min of use`);
    const context = measuring(page, LOCAL);
    await record.attempt(context.setting, ['heap-growth'], () =>
      measureGrowth(context, options.minutes),
    );
  }
  for (const corpus of parts.includes('scaling') ? options.corpora : []) {
    const at = await target(PRODUCT_SUBJECT, corpus);
    for (let turn = 0; turn < options.runs && at.stage.aims.length > 0; turn += 1) {
      say(`${corpus}: run ${turn + 1} of ${options.runs}`);
      await start(at, LOCAL);
      await use(at, LOCAL);
    }
  }
  await darkroom.close();
}

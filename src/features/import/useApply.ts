import { useEffect, useState } from 'react';
import { readUserReport } from '../../data/readUserReport.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Report } from '../../domain/report/report.ts';
import type { WriteResult } from '../../platform/deckStore.ts';
import type { ReportStore } from '../../platform/reportStore.ts';
import { saveReport } from '../../platform/saveReport.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import type { FinishedReport } from './engine/importApi.ts';
import { freeId } from '../../domain/report/freeId.ts';

/** A report on this device that has the id of the imported one. */
export interface Former {
  readonly report: Report;
  readonly revision: number;
}

/** What was added, and what it replaced. */
interface Done {
  readonly report: Report;
  readonly former: Former | null;
}

/** What the device has under an id. */
interface Found {
  readonly id: string;
  readonly former: Former | null;
}

export interface Applying {
  /** Whether it is known if the device has a report with this id. */
  readonly isCompared: boolean;
  readonly former: Former | null;
  readonly problem: Exclude<WriteResult, 'saved'> | null;
  readonly done: Done | null;
  /** `replaces` is false for a report of its own beside the one with the same id. */
  readonly apply: (name: string, replaces: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
}

function named(short: Bilingual, language: Language, name: string): Bilingual {
  return short.zh === short.en ? { zh: name, en: name } : { ...short, [language]: name };
}

async function formerOf(id: string, device: ReportStore): Promise<Former | null> {
  const stored = await device.list().catch(() => []);
  const about = stored.find((each) => each.id === id);
  if (!about) return null;
  const read = readUserReport(await device.read(id).catch(() => null));
  return read.ok ? { report: read.value, revision: about.revision } : null;
}

/** Stores an imported report, completely or not at all, and takes it back. */
export function useApply(
  ready: FinishedReport | null,
  fetchReport: () => Promise<Report | null>,
  language: Language,
  device: ReportStore,
): Applying {
  const store = useAppStore();
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Applying['problem']>(null);
  const [done, setDone] = useState<Done | null>(null);
  const id = ready?.id ?? null;

  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    void formerOf(id, device).then((former) => {
      if (isCurrent) setFound({ id, former });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, device]);

  const isCompared = found !== null && found.id === id;
  const former = isCompared ? found.former : null;
  const apply = async (name: string, replaces: boolean): Promise<void> => {
    const report = await fetchReport();
    if (!report) return;
    const replaced = replaces ? former : null;
    const isTaken = (each: string) => store.getState().reports.some((entry) => entry.id === each);
    const added = {
      ...report,
      id: replaced ? report.id : freeId(report.id, isTaken),
      short: named(report.short, language, name),
    };
    const result = await saveReport(added, replaced?.revision ?? 0, device);
    setProblem(result === 'saved' ? null : result);
    if (result === 'saved') setDone({ report: added, former: replaced });
    else if (result === 'outdated')
      setFound({ id: report.id, former: await formerOf(report.id, device) });
  };
  const undo = async (): Promise<void> => {
    if (!done) return;
    const { report: added, former: replaced } = done;
    if (replaced) await saveReport(replaced.report, replaced.revision + 1, device);
    else await device.remove(added.id);
    const own = ready?.id ?? added.id;
    setFound({ id: own, former: await formerOf(own, device) });
    setDone(null);
  };
  return { isCompared, former, problem, done, apply, undo };
}

import type { Bilingual, Language } from '../../domain/language.ts';
import {
  browserReportStore,
  type ReportStore,
  type StoredReport,
} from '../../platform/reportStore.ts';
import type { WriteResult } from '../../platform/deckStore.ts';

/** The name in the other language follows where it was the same. */
function renamed(before: Bilingual, language: Language, name: string): Bilingual {
  return before.zh === before.en ? { zh: name, en: name } : { ...before, [language]: name };
}

/** Changes the short title of a report on the device. Never rejects. */
export async function renameReport(
  { revision, ...about }: StoredReport,
  language: Language,
  name: string,
  device: ReportStore = browserReportStore,
): Promise<WriteResult> {
  const short = renamed(about.short, language, name);
  try {
    const report = await device.read(about.id);
    if (typeof report !== 'object' || report === null) return 'outdated';
    const changed = { ...about, short, savedAt: Date.now() };
    return await device.write(changed, { ...report, short }, revision);
  } catch {
    return 'denied';
  }
}

import { useEffect, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import type { Report } from '../../domain/report/report.ts';
import type { FinishedReport, PlacedChange } from './engine/importApi.ts';
import type { Import } from './useImport.ts';

interface Compared {
  readonly before: Report;
  readonly after: FinishedReport;
  readonly language: Language;
  readonly changes: readonly PlacedChange[];
}

/** What differs from the report on the device; null while it is compared, and without one. */
export function useChanges(
  before: Report | null,
  after: FinishedReport | null,
  language: Language,
  engine: Import['engine'],
): readonly PlacedChange[] | null {
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    if (!before || !after) return;
    let isCurrent = true;
    void engine()
      ?.api.changes(before, language)
      .then((changes) => {
        if (isCurrent) setCompared({ before, after, language, changes });
      });
    return () => {
      isCurrent = false;
    };
  }, [before, after, language, engine]);
  if (compared === null || compared.before !== before || compared.after !== after) return null;
  return compared.language === language ? compared.changes : null;
}

import type { Report } from '../../domain/report/report.ts';

export type SaveResult = 'saved' | 'denied' | 'full' | 'outdated';

/** How a new report is stored. */
export interface Saving {
  /** `outdated`: another window has just stored a report of this id. */
  readonly onSave: (report: Report) => Promise<SaveResult>;
  /** Removes a report that was just stored. */
  readonly onUndo: (id: string) => Promise<unknown>;
  /** Opens a report that was stored. */
  readonly onShow: (id: string) => void;
  /** Whether a report of this id exists. */
  readonly isTaken: (id: string) => boolean;
}

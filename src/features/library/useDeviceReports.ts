import { useCallback, useEffect, useState } from 'react';
import { browserReportStore, type StoredReport } from '../../platform/reportStore.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { listReports } from './deviceReports.ts';

export interface DeviceReports {
  /** Null while they are read, and where the storage is denied. */
  readonly reports: readonly StoredReport[] | null;
  readonly isDenied: boolean;
  readonly refresh: () => Promise<void>;
}

/** The reports on the device, also after changes by other windows. */
export function useDeviceReports(): DeviceReports {
  const store = useAppStore();
  const [reports, setReports] = useState<readonly StoredReport[] | null>(null);
  const [isDenied, setDenied] = useState(false);
  const refresh = useCallback(async () => {
    const stored = await listReports(store);
    setReports(stored);
    setDenied(stored === null);
  }, [store]);
  useEffect(() => {
    void refresh();
    return browserReportStore.onOtherChange(() => void refresh());
  }, [refresh]);
  return { reports, isDenied, refresh };
}

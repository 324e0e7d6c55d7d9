import { useCallback, useEffect, useState } from 'react';
import type { ReportStore, StoredReport } from '../../platform/reportStore.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { listReports } from './deviceReports.ts';

export interface DeviceReports {
  /** Null while they are read, and where the storage is denied. */
  readonly reports: readonly StoredReport[] | null;
  readonly isDenied: boolean;
  readonly refresh: () => Promise<void>;
}

/** The reports on the device, also after changes by other windows. */
export function useDeviceReports(device: ReportStore): DeviceReports {
  const store = useAppStore();
  const [reports, setReports] = useState<readonly StoredReport[] | null>(null);
  const [isDenied, setDenied] = useState(false);
  const refresh = useCallback(async () => {
    const stored = await listReports(store, device);
    setReports(stored);
    setDenied(stored === null);
  }, [store, device]);
  useEffect(() => {
    void refresh();
    return device.onOtherChange(() => void refresh());
  }, [refresh, device]);
  return { reports, isDenied, refresh };
}

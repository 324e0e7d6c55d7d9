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
    let isCurrent = true;
    const update = (): void => {
      void listReports(store, device).then((stored) => {
        if (!isCurrent) return;
        setReports(stored);
        setDenied(stored === null);
      });
    };
    update();
    const stop = device.onOtherChange(update);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [store, device]);
  return { reports, isDenied, refresh };
}

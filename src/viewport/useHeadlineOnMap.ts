import { useAppState } from '../state/AppStoreContext.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { usePrinting } from '../ui/usePrinting.ts';

/** Smaller windows have no room beside the country, in the user's text size; the text of the projector theme needs more. */
const MIN_WIDTH = '87.5em';
const MIN_WIDTH_FOR_PROJECTOR = '100em';

/** Whether the headline is on the map; otherwise, and on paper, it is in the panel. */
export function useHeadlineOnMap(): boolean {
  const theme = useAppState((state) => state.preferences.theme);
  const isMap = useAppState((state) => state.view.layout === 'map');
  const width = theme === 'projector' ? MIN_WIDTH_FOR_PROJECTOR : MIN_WIDTH;
  const hasRoom = useMedia(`(width >= ${width}) and (height >= 40em)`);
  const isPrinting = usePrinting();
  return hasRoom && isMap && !isPrinting;
}

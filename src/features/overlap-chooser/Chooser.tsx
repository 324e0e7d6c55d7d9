import { useSurfaces } from '../../state/surfaces.ts';
import { ChooserMenu } from './ChooserMenu.tsx';

interface ChooserProps {
  /** Puts the focus on the map: where it goes back to when nothing else had it. */
  readonly focusMap: () => void;
  /** Told before something is chosen: it was seen on the map. */
  readonly onChoose: () => void;
}

/** The overlap chooser: what lies at the spot somebody pointed at. */
export function Chooser(props: ChooserProps) {
  const spot = useSurfaces((state) => state.chooserAt);
  const quiet = useSurfaces((state) => state.chooserQuiet);
  if (!spot) return null;
  const key = `${spot.point.join()}/${spot.places.join()}/${quiet ? 'quiet' : 'asked'}`;
  return <ChooserMenu key={key} spot={spot} quiet={quiet} {...props} />;
}

import { useSurfaces } from '../../state/surfaces.ts';
import { ChooserMenu } from './ChooserMenu.tsx';

interface ChooserProps {
  /** Moves the focus to the map, for the case that no element had it before. */
  readonly focusMap: () => void;
  /** Called before a region is selected. It is a region that the user sees on the map. */
  readonly onChoose: () => void;
}

/** The overlap chooser: a menu of the regions at the spot that the user pointed at. */
export function Chooser(props: ChooserProps) {
  const spot = useSurfaces((state) => state.chooserAt);
  const quiet = useSurfaces((state) => state.chooserQuiet);
  if (!spot) return null;
  const key = `${spot.point.join()}/${spot.places.join()}/${quiet ? 'quiet' : 'asked'}`;
  return <ChooserMenu key={key} spot={spot} quiet={quiet} {...props} />;
}

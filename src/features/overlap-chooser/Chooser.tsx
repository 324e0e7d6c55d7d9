import { useInteraction } from '../../state/AppStoreContext.tsx';
import { ChooserMenu } from './ChooserMenu.tsx';

interface ChooserProps {
  /** Moves the focus to the map, for the case that no element had it before. */
  readonly focusMap: () => void;
}

/** The overlap chooser: a menu of the regions at the spot that the user pointed at. */
export function Chooser(props: ChooserProps) {
  const spot = useInteraction((state) => state.chooserAt);
  const quiet = useInteraction((state) => state.isChooserQuiet);
  if (!spot) return null;
  const key = `${spot.point.join()}/${spot.places.join()}/${quiet ? 'quiet' : 'asked'}`;
  return <ChooserMenu key={key} spot={spot} quiet={quiet} {...props} />;
}

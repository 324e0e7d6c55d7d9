import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import type { RegionId, SpeakerId, StrategyId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view/view.ts';
import { usePanelLinks, usePanelNavigation } from './PanelNavigation.tsx';
import styles from '../../ui/TextLink.module.css';

interface SelectionLinkProps {
  readonly selection: Selection | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** For other clicks the browser follows the link. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** Navigates within the panel, and highlights its region on the map while pointed at. */
export function SelectionLink({ selection, className, children }: SelectionLinkProps) {
  const { follow, preview, endPreview } = usePanelNavigation();
  const { hrefOf } = usePanelLinks();
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    follow(selection);
  };
  const region = selection?.kind === 'region' ? selection.id : null;
  const start = ({ currentTarget }: SyntheticEvent) =>
    region !== null && preview(currentTarget, region);
  const end = ({ currentTarget }: SyntheticEvent) => endPreview(currentTarget);
  return (
    <a
      href={hrefOf(selection)}
      className={className ?? styles['link']}
      onClick={onClick}
      {...(region !== null && {
        onPointerEnter: start,
        onPointerLeave: end,
        onFocus: start,
        onBlur: end,
      })}
    >
      {children}
    </a>
  );
}

interface LinkProps<Id> {
  readonly id: Id;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function RegionLink({ id, ...rest }: LinkProps<RegionId>) {
  return <SelectionLink selection={{ kind: 'region', id }} {...rest} />;
}

export function StrategyLink({ id, ...rest }: LinkProps<StrategyId>) {
  return <SelectionLink selection={{ kind: 'strategy', id }} {...rest} />;
}

export function SpeakerLink({ id, ...rest }: LinkProps<SpeakerId>) {
  return <SelectionLink selection={{ kind: 'speaker', id }} {...rest} />;
}

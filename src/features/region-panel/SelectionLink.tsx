import type { MouseEvent, ReactNode } from 'react';
import { encodeView } from '../../domain/address.ts';
import type { RegionId, SpeakerId, StrategyId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/hover.ts';
import { usePanelNavigation } from './PanelNavigation.tsx';
import styles from './SelectionLink.module.css';

interface SelectionLinkProps {
  readonly selection: Selection | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A real link: a plain click moves within the panel, any other does what the browser does with links. */
export function SelectionLink({ selection, className, children }: SelectionLinkProps) {
  const view = useAtlas((state) => state.view);
  const { follow } = usePanelNavigation();
  // Opened in a new tab, the link should speak the language it was seen in, whatever that tab prefers.
  const otherLanguage = view.language === 'zh' ? 'en' : 'zh';
  const preview = () => {
    if (selection?.kind === 'region') useHover.getState().hover(selection.id);
  };
  const endPreview = () => {
    if (selection?.kind === 'region') useHover.getState().hover(null);
  };
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    endPreview();
    follow(selection);
  };
  return (
    <a
      href={`#${encodeView({ ...view, selection }, otherLanguage)}`}
      className={className ?? styles['link']}
      onClick={onClick}
      onPointerEnter={preview}
      onPointerLeave={endPreview}
      onFocus={preview}
      onBlur={endPreview}
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

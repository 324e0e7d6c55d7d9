import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FilterNotice.module.css';
import { usePanelNavigation } from './PanelNavigation.tsx';

interface FilterNoticeProps {
  readonly children: string;
}

export function FilterNotice({ children }: FilterNoticeProps) {
  const messages = useMessages(PANEL);
  const { clearFilters } = usePanelNavigation();
  return (
    <p className={styles['notice']}>
      <span>{children}</span>
      <Button look="link" onClick={clearFilters}>
        {messages.clearFilters}
      </Button>
    </p>
  );
}

/** Nothing for 0. */
export function HiddenByFilters({ count }: { readonly count: number }) {
  const messages = useMessages(PANEL);
  return count > 0 && <FilterNotice>{messages.hidden(count)}</FilterNotice>;
}

import { Layers } from 'lucide-react';
import { useRef, useState } from 'react';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { CountyChip } from './CountyChip.tsx';
import { OverlayChips } from './OverlayChips.tsx';
import { overlayListModule } from './overlayListModule.ts';
import styles from './OverlayMenu.module.css';
import type { OverlayModel } from './useOverlayModel.ts';
import { useOverlayModel } from './useOverlayModel.ts';

export function OverlayMenu({ palette }: { readonly palette: MapPalette }) {
  const model = useOverlayModel(palette);
  return model && <Menu model={model} />;
}

function Menu({ model }: { readonly model: OverlayModel }) {
  const texts = useMessages(overlayMessages);
  const { names } = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const count = model.on.length;
  return (
    <div className={styles['bar']}>
      <Popover
        buttonRef={button}
        title={texts.menu}
        closeLabel={texts.close}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <>
            <Layers size={18} aria-hidden="true" />
            <span className={styles['word']}>{texts.button}</span>{' '}
            <Badge count={count} label={texts.on(count)} />
          </>
        }
        aside={
          // Not `disabled`: the button would lose the focus after a click.
          <Button
            look="text"
            aria-disabled={count === 0}
            onClick={() => store.getState().setOverlays([])}
          >
            {texts.removeAll}
          </Button>
        }
      >
        <LazyView module={overlayListModule} name={names.overlays}>
          {({ OverlayList }) => <OverlayList model={model} onOpenGrouping={() => setOpen(false)} />}
        </LazyView>
      </Popover>
      <OverlayChips
        model={model}
        onRemoved={() => button.current?.focus()}
        onMore={() => setOpen(true)}
      />
      <CountyChip />
    </div>
  );
}

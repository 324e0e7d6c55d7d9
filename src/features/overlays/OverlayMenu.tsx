import { Layers } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { overlayMenuMessages } from '../../i18n/overlayMenu.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { CountyChip } from './CountyChip.tsx';
import { overlayListModule } from './overlayListModule.ts';
import styles from './OverlayMenu.module.css';
import type { OverlayModel } from './useOverlayModel.ts';
import { useOverlayModel } from './useOverlayModel.ts';

export function OverlayMenu({ palette }: { readonly palette: MapPalette }) {
  const model = useOverlayModel(palette);
  return model && <Menu model={model} />;
}

function Menu({ model }: { readonly model: OverlayModel }) {
  const texts = useMessages(overlayMenuMessages);
  const { names } = useMessages(lazyModuleMessages);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const count = model.on.length;
  const close = (returnsFocus: boolean) => {
    setOpen(false);
    if (returnsFocus) button.current?.focus();
  };
  return (
    <div className={styles['bar']}>
      <Button
        ref={button}
        look="outlined"
        className={styles['trigger']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Layers size={18} aria-hidden="true" />
        <span className={styles['word']}>{texts.button}</span>{' '}
        <Badge count={count} label={texts.on(count)} />
      </Button>
      {open && (
        <LazyView module={overlayListModule} name={names.overlays} onDismiss={() => close(true)}>
          {({ OverlayDock }) => <OverlayDock {...{ id, model }} onClose={close} />}
        </LazyView>
      )}
      <CountyChip />
    </div>
  );
}

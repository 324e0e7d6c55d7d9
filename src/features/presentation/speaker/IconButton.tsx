import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../../../ui/Button.tsx';

interface IconButtonProps extends Omit<ComponentProps<typeof Button>, 'children'> {
  readonly label: string;
  readonly Icon: LucideIcon;
}

export function IconButton({ label, Icon, ...props }: IconButtonProps) {
  return (
    <Button look="icon" aria-label={label} {...props}>
      <Icon size={20} aria-hidden />
    </Button>
  );
}

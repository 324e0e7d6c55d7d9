import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonStyle = 'plain' | 'outlined' | 'primary' | 'icon' | 'link' | 'text';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonStyle;
  readonly children: ReactNode;
}

/** `icon` needs an `aria-label`; `link` is part of a sentence, `text` a secondary action. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  const classes = [styles['button'], look === 'plain' ? '' : styles[look], className];
  return (
    <button
      {...rest}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      data-in-text={look === 'link' ? '' : undefined}
    />
  );
}

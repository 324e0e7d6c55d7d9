import 'react';

declare module 'react' {
  /** Custom properties, for values that only the markup knows. */
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
}

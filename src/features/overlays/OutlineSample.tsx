import styles from './OverlayMenu.module.css';

/** Decorative. */
export function OutlineSample({ colour }: { readonly colour: string }) {
  return (
    <svg
      className={styles['outline']}
      viewBox="0 0 20 14"
      width="20"
      height="14"
      aria-hidden="true"
    >
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="11"
        rx="3"
        fill={colour}
        fillOpacity="0.12"
        stroke={colour}
        strokeWidth="2.5"
      />
    </svg>
  );
}

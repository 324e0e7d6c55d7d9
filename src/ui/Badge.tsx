import styles from './Badge.module.css';

interface BadgeProps {
  readonly count: number;
  /** Read by screen readers instead of the bare number. */
  readonly label: string;
}

/** Renders nothing for 0. */
export function Badge({ count, label }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className={styles['badge']}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

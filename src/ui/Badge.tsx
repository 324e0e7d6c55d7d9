import styles from './Badge.module.css';

interface BadgeProps {
  readonly count: number;
  /** What is said in place of the bare number. */
  readonly label: string;
}

/** A number on a button: how much lies behind it. Nothing where there is nothing. */
export function Badge({ count, label }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className={styles['badge']}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

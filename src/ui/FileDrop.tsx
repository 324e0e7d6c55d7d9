import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';

interface FileDropProps {
  readonly title: string;
  readonly hint: string;
  /** The button that opens the file dialog. */
  readonly choose: string;
  /** Extensions, as the attribute of an input has them. */
  readonly accept: string;
  /** What is wrong with the last file. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. */
export function FileDrop({ title, hint, choose, accept, problem, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={styles['drop']}
      aria-label={title}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped) onFile(dropped);
      }}
    >
      <FileUp size={32} aria-hidden />
      <p className={styles['lead']}>{title}</p>
      <p>{hint}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={choose}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          // Otherwise the same file could not be chosen again.
          target.value = '';
        }}
      />
      {problem !== null && (
        <p role="alert" className={styles['wrong']}>
          {problem}
        </p>
      )}
    </section>
  );
}

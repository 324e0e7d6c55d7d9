import { Pause, Play } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { indicatorMessages } from '../../../i18n/indicators.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Indicator.module.css';

/** How long a year is shown while the years play, milliseconds. */
export const YEAR_MS = 1500;

interface YearSliderProps {
  /** Ascending, not empty. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** Chooses the year, also by arrows, Page keys, Home and End; the years can play once from first to last. */
export function YearSlider({ years, year, onChange }: YearSliderProps) {
  const texts = useMessages(indicatorMessages);
  const [isPlaying, setIsPlaying] = useState(false);
  const at = years.indexOf(year);
  const isLast = at === years.length - 1;
  const advance = useEffectEvent(() => {
    const next = years[at + 1];
    if (next !== undefined) onChange(next);
    if (at + 2 >= years.length) setIsPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => advance(), YEAR_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  if (years.length < 2) return null;
  const play = (): void => {
    const [first = year] = years;
    if (isLast && !isPlaying) onChange(first);
    setIsPlaying(!isPlaying);
  };
  return (
    <div className={styles['years']}>
      <Button look="outlined" aria-label={isPlaying ? texts.pause : texts.play} onClick={play}>
        {isPlaying ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
      </Button>
      <label className={styles['slider']}>
        {texts.year}
        <input
          type="range"
          min={0}
          max={years.length - 1}
          step={1}
          value={at}
          aria-valuetext={String(year)}
          onChange={({ target }) => {
            const chosen = years[Number(target.value)];
            if (chosen !== undefined) onChange(chosen);
          }}
        />
      </label>
      <output>{year}</output>
    </div>
  );
}

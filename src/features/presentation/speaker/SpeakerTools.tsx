import { MonitorUp, Square, Timer, X } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerToolMessages } from '../../../i18n/speakerTools.ts';
import { findOtherScreen, type ScreenArea } from '../../../platform/screens.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './SpeakerTools.module.css';
import { takeOverPlan } from './takeOverPlan.ts';
import type { PracticeRun } from './usePractice.ts';

interface SpeakerToolsProps {
  readonly practice: PracticeRun;
  /** Opens the audience window there; false where the browser blocks it. */
  readonly onScreen: (screen: ScreenArea) => boolean;
  readonly onEnd: () => void;
}

/** The practice run, the second screen and the end of the show; says below what came of them. */
export function SpeakerTools({ practice, onScreen, onEnd }: SpeakerToolsProps) {
  const store = useAppStore();
  const messages = useMessages(speakerToolMessages);
  const [status, setStatus] = useState('');
  const moveToScreen = async (): Promise<void> => {
    const screen = await findOtherScreen();
    if (typeof screen === 'string') setStatus(messages.screens[screen]);
    else setStatus(messages.screens[onScreen(screen) ? 'opened' : 'blocked']);
  };
  const takeOver = async (): Promise<void> =>
    setStatus(messages.plan[await takeOverPlan(store, practice.timings)]);
  const { isRecording } = practice;
  const hasTimings = Object.keys(practice.timings).length > 0;
  return (
    <div className={styles['tools']}>
      <div className={styles['buttons']}>
        <Button
          look="outlined"
          onClick={() => {
            setStatus('');
            if (isRecording) practice.finish();
            else practice.start();
          }}
        >
          {isRecording ? <Square size={18} aria-hidden /> : <Timer size={18} aria-hidden />}
          {isRecording ? messages.finishPractice : messages.practise}
        </Button>
        {hasTimings && !isRecording && (
          <Button look="outlined" onClick={() => void takeOver()}>
            {messages.usePlan}
          </Button>
        )}
        <Button look="outlined" onClick={() => void moveToScreen()}>
          <MonitorUp size={18} aria-hidden />
          {messages.otherScreen}
        </Button>
        <Button look="outlined" onClick={onEnd}>
          <X size={18} aria-hidden />
          {messages.end}
        </Button>
      </div>
      <p role="status" className={styles['status']}>
        {isRecording ? messages.recording : status}
      </p>
    </div>
  );
}

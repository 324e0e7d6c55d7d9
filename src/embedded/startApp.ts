/* Replaces src/app/boot/startApp.ts in the one-file edition. */
import { showStartFailure } from '../app/boot/startFailure.ts';
import { ARTEFACTS } from '../domain/artefacts.ts';
import type { Language } from '../domain/language.ts';
import { embeddedText } from './files.ts';
import { workerAddresses } from './workers.ts';

/** What workers read: the names of all places. */
const FILES_OF_WORKERS = [ARTEFACTS.regions, ARTEFACTS.counties, ARTEFACTS.names];
/** The build writes both into the page; see scripts/onefile/. */
const STYLE = 'app.css';
const SCRIPT = 'app.js';

/** Applies the style after painting. */
export async function startStyles(parsed: Promise<void>, painted: Promise<void>): Promise<void> {
  await parsed;
  await painted;
  const style = document.createElement('style');
  style.textContent = embeddedText(STYLE);
  document.head.append(style);
}

/** Runs the app after `others`, which it would delay. */
export async function startScripts(language: Language, others: Promise<unknown>): Promise<void> {
  try {
    await others;
    globalThis.fangyuWorker = workerAddresses(FILES_OF_WORKERS);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = embeddedText(SCRIPT);
    document.head.append(script);
  } catch {
    showStartFailure(language);
  }
}

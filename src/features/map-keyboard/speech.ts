import type { Adcode } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import { placeFacts } from '../../domain/panel/placeFacts.ts';
import type { Selection } from '../../domain/view/view.ts';
import { mapVoiceMessages } from '../../i18n/mapVoice.ts';
import { selectViewModel } from '../../state/selectViewModel.ts';
import type { AppState } from '../../state/appStore.ts';

/** The map's texts in the reader's language. */
export function textsOf({ view }: AppState) {
  return mapVoiceMessages[view.language];
}

/** The one sentence about a place, under the present filters; empty for a place that is not there. */
export function sentenceOf(state: AppState, place: Adcode): string {
  const { atlas, view } = state;
  const facts = atlas && placeFacts(atlas, selectViewModel(state), place, view.language);
  return facts ? textsOf(state).place(facts) : '';
}

function namesOf({ atlas, linked }: AppState, selection: Selection): Bilingual | undefined {
  switch (selection.kind) {
    case 'region':
      return atlas?.region(selection.id)?.short;
    case 'strategy':
      return linked?.strategy(selection.id)?.title;
    case 'speaker':
      return linked?.speaker(selection.id)?.name;
  }
}

/** What is selected, by its name in the reader's language; empty for what is not there. */
export function nameOf(state: AppState, selection: Selection): string {
  return namesOf(state, selection)?.[state.view.language] ?? '';
}

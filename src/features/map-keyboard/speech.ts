import type { Adcode } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import { placeFacts } from '../../domain/panel/placeFacts.ts';
import type { Selection } from '../../domain/view/view.ts';
import { mapSpeechMessages } from '../../i18n/mapSpeech.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { selectViewModel } from '../../state/selectViewModel.ts';
import type { AppState } from '../../state/appStore.ts';

export function textsOf({ view }: AppState) {
  return mapSpeechMessages[view.language];
}

/** Empty for an unknown place. */
export function sentenceOf(state: AppState, place: Adcode): string {
  const { atlas, view } = state;
  const facts = atlas && placeFacts(atlas, place, view.language);
  if (!facts) return '';
  const viewModel = selectViewModel(state);
  const reading = viewModel && mapLayer(view.mode).sentence(viewModel, place, view.language);
  return textsOf(state).place(facts, reading);
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

/** Empty for an unknown id. */
export function nameOf(state: AppState, selection: Selection): string {
  return namesOf(state, selection)?.[state.view.language] ?? '';
}

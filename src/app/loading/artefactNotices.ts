import type { ArtefactReports } from '../../data/artefactLoader.ts';
import type { AppStore } from '../../state/appStore.ts';

/** Shows slow and failed artefacts to the user as notices. */
export function artefactNotices(store: AppStore): ArtefactReports {
  const { notify, dismiss } = store.getState();
  return {
    onSlow: (part) => notify({ kind: 'slow', artefact: part }),
    onFailure: (part, problem) => notify({ kind: 'missing', artefact: part, problem }),
    onSettled: (part) => {
      for (const notice of store.getState().notices)
        if ((notice.kind === 'missing' || notice.kind === 'slow') && notice.artefact === part)
          dismiss(notice);
    },
  };
}

import { type RefObject, useState } from 'react';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import {
  type CapturedView,
  captureScene,
  MAX_SCENES,
  moveScene,
  removeScene,
} from '../../../domain/deck/editDeck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';

interface SceneEditingInputs {
  readonly deck: Deck;
  readonly onCapture: () => { readonly picture: CapturedView; readonly title: Bilingual } | null;
  readonly onEdit: (deck: Deck) => void;
  /** Puts the focus on the row at an index once it is rendered. */
  readonly focusRow: (index: number) => void;
}

export function useSceneEditing({ deck, onCapture, onEdit, focusRow }: SceneEditingInputs) {
  const messages = useMessages(editorMessages);
  const language = useLanguage();
  const [openId, setOpenId] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const indexOf = (id: string | null): number => deck.scenes.findIndex((scene) => scene.id === id);
  const titleOf = (scene: Scene): string =>
    localizedText(scene.title, language)?.text ?? messages.untitled;

  const move = (scene: Scene, to: number): void => {
    const moved = moveScene(deck, scene.id, to);
    if (moved === deck) return;
    onEdit(moved);
    const index = moved.scenes.findIndex(({ id }) => id === scene.id);
    setStatus(messages.moved(titleOf(scene), index + 1, moved.scenes.length));
  };
  /** Sets a deck with one more scene, or announces that the deck is full. Returns whether it was set. */
  const add = (next: Deck): boolean => {
    if (next === deck) setStatus(messages.most(MAX_SCENES));
    else onEdit(next);
    return next !== deck;
  };
  return {
    status,
    // The open scene may be missing: undone, or not in a file that was opened.
    openScene: deck.scenes.find(({ id }) => id === openId),
    toggle: (scene: Scene): void => setOpenId(openId === scene.id ? null : scene.id),
    move,
    drop: (draggedId: string, targetId: string, edge: 'top' | 'bottom'): void => {
      const [from, target] = [indexOf(draggedId), indexOf(targetId)];
      const scene = deck.scenes[from];
      if (!scene) return;
      const to = edge === 'top' ? target : target + 1;
      move(scene, to > from ? to - 1 : to);
    },
    add,
    /** Adds the current view after the open scene, or at the end. */
    capture: (): void => {
      const captured = onCapture();
      if (!captured) return;
      const open = indexOf(openId);
      const index = open >= 0 ? open + 1 : deck.scenes.length;
      const next = captureScene(deck, index, captured.picture, captured.title);
      if (!add(next)) return;
      setOpenId(next.scenes[index]?.id ?? null);
      // The button that had the focus disappears with the text for an empty deck.
      if (deck.scenes.length === 0) focusRow(0);
    },
    remove: (scene: Scene): void => {
      const index = indexOf(scene.id);
      onEdit(removeScene(deck, scene.id));
      setOpenId(null);
      setStatus(messages.deleted(titleOf(scene)));
      focusRow(index);
    },
  };
}

/** Puts the focus on a row of a list once it is rendered: the last row beyond the end, else `fallback`. */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): (index: number) => void {
  return (index) => {
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-scene-row]');
      (rows?.[Math.min(index, rows.length - 1)] ?? fallback.current)?.focus();
    });
  };
}

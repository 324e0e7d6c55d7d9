/** Text that a sighted user can read; a hidden name measures at most one pixel. */
function hasVisibleText(button: Element): boolean {
  const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement?.getBoundingClientRect();
    if (node.nodeValue?.trim() && box && box.width > 1 && box.height > 1) return true;
  }
  return false;
}

export interface Tip {
  readonly text: string;
  /** As in `aria-keyshortcuts`; empty for none. */
  readonly keys: string;
}

/** What a button without visible text is called, or the `data-tip` of another one; null for none. */
export function tipOf(button: Element): Tip | null {
  const keys = button.getAttribute('aria-keyshortcuts') ?? '';
  const given = button.getAttribute('data-tip');
  if (given !== null) return { text: given, keys };
  if (hasVisibleText(button)) return null;
  const text = button.getAttribute('aria-label') ?? button.textContent.trim();
  return text === '' ? null : { text, keys };
}

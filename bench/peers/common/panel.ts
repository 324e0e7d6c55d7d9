import type { PeerStatement, ProvinceProperties, StatementsByProvince } from './model.ts';

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function article({ speaker, post, words }: PeerStatement): HTMLElement {
  const made = document.createElement('article');
  made.append(element('h4', speaker), element('p', post));
  for (const piece of words) made.append(element('blockquote', piece));
  return made;
}

/** The panel that every peer opens on a click: the name of the province and its statements. */
export function createPanel(
  statements: StatementsByProvince,
): (province: ProvinceProperties) => void {
  const panel = document.getElementById('panel');
  if (!panel) throw new Error('the page has no #panel');
  return ({ adcode, name, nameZh }) => {
    const made = statements[adcode] ?? [];
    panel.replaceChildren(
      element('h2', `${name} ${nameZh}`),
      element(
        'p',
        made.length === 0 ? 'The report does not name it.' : `Statements ${made.length}`,
      ),
      ...made.map(article),
    );
    panel.scrollTop = 0;
  };
}

/** The text of every peer's tooltip. */
export function tooltipOf({ name, nameZh, count }: ProvinceProperties): string {
  return `${name} ${nameZh} · ${count === 0 ? 'none' : count}`;
}

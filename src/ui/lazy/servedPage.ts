/**
 * What the server says of the page that is open: it does not answer, it serves the same build, or it
 * serves another one, whose parts are other files.
 */
export type PageState = 'unreachable' | 'same' | 'another';

/** The addresses of our own scripts, as the page writes them: with a hash of what they hold in the name. */
function scriptNames(page: ParentNode): readonly string[] {
  const named = page.querySelectorAll('script[src], link[data-boot-script]');
  return [...named].flatMap((element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const name = address.split('/').at(-1);
    return name ? [name] : [];
  });
}

/** Asks the server for the page anew and compares. Never rejects. */
export async function readPageState(): Promise<PageState> {
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    if (!response.ok) return 'unreachable';
    const text = await response.text();
    return scriptNames(document).every((name) => text.includes(name)) ? 'same' : 'another';
  } catch {
    return 'unreachable';
  }
}

/** What the server serves for the open page. The chunks of another build have other file names. */
export type PageState = 'unreachable' | 'same' | 'another';

/** They contain a hash of their content. */
function scriptNames(page: ParentNode): readonly string[] {
  const elements = page.querySelectorAll('script[src], link[data-boot-script]');
  return [...elements].flatMap((element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const name = address.split('/').at(-1);
    return name ? [name] : [];
  });
}

/** Never rejects. */
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

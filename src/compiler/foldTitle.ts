/**
 * What is compared when two titles of documents may mean the same one: without marks, spaces, the
 * document number in brackets, and the issuer in front.
 */
export function foldTitle(title: string): string {
  return title
    .replace(/[（(][^（()）]*号[）)]/gu, '')
    .replace(/[《》“”"\s]/gu, '')
    .replace(/^(?:中共中央|国务院|办公厅|中华人民共和国|、)+/u, '');
}

/**
 * Radicals that look like a whole character and have no decomposition in Unicode.
 * Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
 */
const WITHOUT_DECOMPOSITION = new Map(
  Array.from(
    '⺎兀⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
);
const RADICALS = /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu;

/** The text with characters in place of radicals, which many PDFs give for them: ⽩⾳ is 白音. */
export function withoutRadicals(text: string): string {
  return text.replaceAll(
    RADICALS,
    (radical) => WITHOUT_DECOMPOSITION.get(radical) ?? radical.normalize('NFKC'),
  );
}

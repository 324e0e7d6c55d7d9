/** Pinyin without tones as users type it: ü as `v` and as `u`, since input methods take both. */
export function typedPinyin(pinyin: string): readonly string[] {
  return pinyin.includes('ü')
    ? [pinyin.replaceAll('ü', 'v'), pinyin.replaceAll('ü', 'u')]
    : [pinyin];
}

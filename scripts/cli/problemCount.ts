import type { Language } from '../../src/domain/language.ts';

const COUNT: Readonly<Record<Language, (label: string, problems: number) => string>> = {
  zh: (label, problems) =>
    problems === 0 ? `${label}：没有问题` : `${label}：${problems} 个问题，请逐一改正`,
  en: (label, problems) => {
    if (problems === 0) return `${label}: no problems`;
    return `${label}: ${problems === 1 ? '1 problem' : `${problems} problems`}`;
  },
};

/** How many problems a report has, in one line. */
export function problemCount(label: string, problems: number, language: Language): string {
  return COUNT[language](label, problems);
}

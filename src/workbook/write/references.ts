import { foldTitle } from '../../compiler/foldTitle.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { KeyDocument, Report } from '../../domain/report/report.ts';
import { LIST_SEPARATOR } from '../cellText.ts';
import { Names } from '../compile/names.ts';
import type { DocumentTable } from './documentTable.ts';

/** The entries of one table, as an import finds them. */
class Entries {
  readonly #names = new Names();
  readonly #labels = new Map<string, string>();

  add(id: string, label: string, names: readonly string[]): void {
    this.#names.add(id, id, names);
    this.#labels.set(id, label);
  }

  /** The name of an entry where an import finds it by this name, else its id. */
  one(id: string): string {
    const label = this.#labels.get(id) ?? id;
    const found = this.#names.find(label);
    return typeof found === 'object' && found.id === id ? label : id;
  }

  list(ids: readonly string[], separator: string): string {
    const text = ids.map((id) => this.one(id)).join(separator);
    const { ids: found, unknown } = this.#names.list(text);
    const isSame = unknown.length === 0 && found.join() === ids.join();
    return isSame ? text : ids.join('; ');
  }
}

/** How cells name the entries of other sheets: by name in the user's language wherever that is clear. */
export class References {
  readonly #types = new Entries();
  readonly #speakers = new Entries();
  readonly #strategies = new Entries();
  readonly #sections = new Entries();
  readonly #subtopics = new Entries();
  readonly #documents = new Entries();
  readonly #table: DocumentTable;
  readonly #separator: string;

  constructor(report: Report, table: DocumentTable, language: Language) {
    this.#table = table;
    this.#separator = LIST_SEPARATOR[language];
    const both = ({ zh, en }: Bilingual) => [zh, en];
    for (const { id, name, short } of report.types)
      this.#types.add(id, name[language], [...both(name), ...both(short)]);
    for (const { id, name } of report.speakers) this.#speakers.add(id, name[language], both(name));
    for (const { id, title } of report.strategies)
      this.#strategies.add(id, title[language], both(title));
    for (const { id, heading, short, subtopics } of report.sections) {
      this.#sections.add(id, short[language], [...both(heading), ...both(short)]);
      for (const { id: inner, label } of subtopics)
        this.#subtopics.add(inner, label[language], both(label));
    }
    for (const { id, title_zh, title_en } of table.rows)
      this.#documents.add(id, { zh: title_zh, en: title_en }[language], [
        title_zh,
        title_en,
        foldTitle(title_zh),
      ]);
  }

  type(id: string): string {
    return this.#types.one(id);
  }

  speaker(id: string): string {
    return this.#speakers.one(id);
  }

  section(id: string): string {
    return this.#sections.one(id);
  }

  subtopic(id: string): string {
    return this.#subtopics.one(id);
  }

  strategies(ids: readonly string[]): string {
    return this.#strategies.list(ids, this.#separator);
  }

  documents(documents: readonly KeyDocument[]): string {
    const ids = documents.map((document) => this.#table.idOf(document));
    return this.#documents.list(ids, this.#separator);
  }
}

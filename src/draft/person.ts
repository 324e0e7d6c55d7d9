import type { DraftBody, DraftLevel } from './finding.ts';
import type { Span } from './span.ts';

/** What a text says of a person beside the name. */
export interface Description {
  readonly body: DraftBody;
  readonly level: DraftLevel;
  readonly post: Span | null;
  /** Words that say where the person is from, apart from the post: 来自广东佛山的. */
  readonly origin: Span | null;
}

/** A named person of the text. */
export interface Person {
  readonly name: string;
  description: Description;
  readonly gender: 'female' | 'male' | 'unknown';
  readonly mentions: Span[];
}

/** The persons of a text, in the order in which it names them. */
export class People {
  /** In the order of the first mention. */
  readonly all: Person[] = [];
  private readonly byName = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person>();
  private recent: Person[] = [];

  named(name: string): Person | undefined {
    return this.byName.get(name);
  }

  /** The person named last who has this surname. */
  surnamed(surname: string): Person | undefined {
    return this.bySurname.get(surname);
  }

  /** Adds a person or a mention; what is not known yet of the person is taken from the description. */
  mention(
    name: string,
    span: Span,
    description: Description,
    options: { readonly surname: string; readonly gender?: Person['gender'] },
  ): Person {
    const known = this.byName.get(name);
    const person: Person = known ?? {
      name,
      description,
      gender: options.gender ?? 'unknown',
      mentions: [],
    };
    if (known) known.description = completed(known.description, description);
    else {
      this.all.push(person);
      this.byName.set(name, person);
    }
    this.bySurname.set(options.surname, person);
    person.mentions.push(span);
    return person;
  }

  /** Notes that a person is the subject of the words at this point of the text. */
  setSubject(person: Person): void {
    if (this.recent[0] === person) return;
    this.recent = [person, ...this.recent.filter((one) => one !== person)].slice(0, 4);
  }

  /** The person that a pronoun means: the last subject of that gender, rather a deputy or a member. */
  meant(pronoun: 'female' | 'male' | 'unknown'): Person | undefined {
    const fitting = this.recent.filter(
      ({ gender }) => gender === 'unknown' || pronoun === 'unknown' || gender === pronoun,
    );
    const [last] = fitting;
    if (last === undefined || last.description.body !== 'none') return last;
    return fitting.find(({ description }) => description.body !== 'none') ?? last;
  }
}

function completed(known: Description, more: Description): Description {
  const hasBody = known.body !== 'none';
  return {
    body: hasBody ? known.body : more.body,
    level: hasBody ? known.level : more.level,
    post: known.post ?? more.post,
    origin: known.origin ?? more.origin,
  };
}

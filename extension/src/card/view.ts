import type { Card, SelectorPair } from '../api/types.ts';
import type { Words } from '../words.ts';

/** A place in the article that the card speaks of; `field` says what its offsets count in. */
export interface Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly field: 'text' | 'headline';
}

/** What the card can do with the page under it. It is handed in: the card itself never touches the page. */
export interface PageLink {
  /** Whether the place was found in the page as it stands. */
  has(place: Place): boolean;
  /** Marks these places under a name, and takes earlier marks of that name away. */
  mark(name: string, places: readonly Place[]): void;
  /** Brings the place before the reader's eyes. */
  show(place: Place): void;
}

/** What every section is given besides the card. */
export interface View {
  readonly words: Words;
  readonly places: Places;
  readonly link: PageLink;
  /** The server that made the card, and how much was sent to it. */
  readonly sent: { readonly server: string; readonly local: boolean; readonly bytes: number };
  /** The language the reader asked for, where the server could not serve it. */
  readonly missing?: string | undefined;
}

/** A section of the card; nothing when the article gives nothing for it. */
export type Section = (card: Card, view: View) => HTMLElement | null;

/** Anything on the card that points into the article. */
export interface Pointing {
  readonly selector: SelectorPair;
  readonly field?: 'text' | 'headline' | undefined;
}

/** Every place the card points to, one object a place, so that card and page speak of the same one. */
export class Places {
  readonly #bySelector = new Map<SelectorPair, Place>();

  constructor(card: Card) {
    for (const pointing of pointingIn(card)) this.#bySelector.set(pointing.selector, placeOf(pointing));
  }

  all(): Place[] {
    return [...this.#bySelector.values()];
  }

  of(pointing: Pointing): Place {
    const place = this.#bySelector.get(pointing.selector);
    if (!place) throw new Error(`the card has no such place: ${JSON.stringify(pointing.selector)}`);
    return place;
  }
}

function* pointingIn(card: Card): Generator<Pointing> {
  for (const { evidence, searched } of card.concepts) {
    yield* evidence;
    for (const { selector, field } of searched ?? []) if (selector) yield { selector, field };
  }
  for (const { evidence } of card.goals) yield* evidence;
  for (const { answer } of card.questions) for (const selector of answer ?? []) yield { selector };
}

function placeOf({ selector, field = 'text' }: Pointing): Place {
  const place = { exact: '', prefix: '', suffix: '', start: 0, field };
  for (const part of selector) {
    if (part.type === 'TextPositionSelector') place.start = part.start;
    else Object.assign(place, { exact: part.exact, prefix: part.prefix, suffix: part.suffix });
  }
  return place;
}

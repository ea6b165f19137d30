import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../src/api/types.ts';
import { type PageLink, type Place, Places, type Section, type View } from '../../src/card/view.ts';
import { type Language, wordsIn } from '../../src/words.ts';

const folder = join(process.cwd(), '..', 'shared-schema', 'examples');

/** The contract's own cards: what passes there must be shown here. */
export function exampleCards(): Card[] {
  const cards = readdirSync(join(folder, 'card', 'valid'));
  return cards.map((name) => example<Card>('card', name));
}

export function exampleCard(name: string): Card {
  return example<Card>('card', `${name}.json`);
}

export function example<T>(schema: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, schema, 'valid', name), 'utf8'));
}

/** A page that has every place but the lost ones, and notes what the card asks of it. */
export class NotedLink implements PageLink {
  readonly marked = new Map<string, readonly Place[]>();
  readonly shown: Place[] = [];
  readonly #lost: string | undefined;

  constructor(lost?: string) {
    this.#lost = lost;
  }

  has(place: Place): boolean {
    return place.exact !== this.#lost;
  }

  mark(name: string, places: readonly Place[]): void {
    this.marked.set(name, places);
  }

  show(place: Place): void {
    this.shown.push(place);
  }
}

export function viewOf(card: Card, link: PageLink = new NotedLink(), language: Language = 'en'): View {
  const sent = { server: 'http://127.0.0.1:8642', local: true, bytes: 84_321 };
  return { words: wordsIn(language), places: new Places(card), link, sent };
}

/** The section of one example, which must be there. */
export function rendered(section: Section, card: Card, view = viewOf(card)): HTMLElement {
  const element = section(card, view);
  if (!element) throw new Error('the section is empty');
  return element;
}

/** What a reader sees, with white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function textsOf(element: Element, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(textOf);
}

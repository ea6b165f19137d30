import type { Card } from '../api/types.ts';
import { concepts } from './concepts.ts';
import { el } from './dom.ts';
import { glance } from './glance.ts';
import { goals } from './goals.ts';
import { headline } from './headline.ts';
import { method } from './method.ts';
import { organisations } from './organisations.ts';
import { outlet } from './outlet.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { summary } from './summary.ts';
import { tags } from './tags.ts';
import type { Section, View } from './view.ts';

/** The sections in the order a reader meets them; the scores stand at the top a second time, at a glance. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  headline,
  outlet,
  glance,
  summary,
  tags,
  organisations,
  people,
  questions,
  concepts,
  goals,
  method,
};

/** The whole card; a section without content is left out. */
export function renderCard(card: Card, view: View): HTMLElement {
  const sections = Object.values(SECTIONS).map((section) => section(card, view));
  return el('div', { class: 'card', lang: card.cardLanguage, dir: 'ltr' }, withheld(card), ...sections);
}

/** Where no concept could be scored, the reader is told why before anything else. */
function withheld({ concepts }: Card): HTMLElement | null {
  const [first] = concepts;
  if (!first?.reason || concepts.some(({ score }) => score !== null)) return null;
  return el('p', { class: 'notice' }, first.reason);
}

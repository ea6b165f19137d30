import { button, el, foreign } from './dom.ts';
import type { Pointing, View } from './view.ts';

/** A longer list starts folded: the first ones weigh most. */
const SHOWN_AT_ONCE = 6;

/** A context this long was cut off by the server; a shorter one begins or ends the text itself. */
const CONTEXT = 30;

/** The words as they stand in the article, a press away from being seen there. */
export function passage(pointing: Pointing, language: string, view: View): HTMLElement {
  const { prefix, exact, suffix } = view.places.of(pointing);
  return pressable(pointing, [lead(prefix), el('mark', {}, exact), trail(suffix)], language, view);
}

/** A whole sentence of the article, which needs nothing around it. */
export function sentence(pointing: Pointing, language: string, view: View): HTMLElement {
  return pressable(pointing, [view.places.of(pointing).exact], language, view);
}

/** Without a button where the page does not have the place. */
function pressable(pointing: Pointing, line: (Node | string)[], language: string, view: View): HTMLElement {
  const { words, places, link } = view;
  const place = places.of(pointing);
  if (!link.has(place)) {
    const text = el('q', foreign(language), ...line);
    return el(
      'div',
      { class: 'passage lost' },
      text,
      el('small', { class: 'lost-note' }, words.say('notInPage')),
    );
  }
  return button(
    { class: 'passage' },
    () => link.show(place),
    el('span', { class: 'unseen' }, words.say('showInArticle')),
    el('span', { class: 'passage-text', ...foreign(language) }, ...line),
    place.field === 'headline' && el('span', { class: 'passage-where' }, words.say('inHeadline')),
  );
}

/** The first items, and the rest behind a summary. */
export function folded(items: HTMLElement[], look: string, view: View): HTMLElement[] {
  const shown = el('ul', { class: look }, ...items.slice(0, SHOWN_AT_ONCE));
  const rest = items.slice(SHOWN_AT_ONCE);
  if (rest.length === 0) return items.length > 0 ? [shown] : [];
  const more = el('summary', {}, view.words.count('more', rest.length));
  return [shown, el('details', { class: 'more' }, more, el('ul', { class: look }, ...rest))];
}

/** What stands before the words in their own paragraph, from the first whole word. */
function lead(prefix: string): string {
  const paragraph = prefix.split('\n').at(-1) ?? '';
  if (paragraph !== prefix) return paragraph;
  const space = paragraph.search(/\s/);
  return space < 0 || paragraph.length < CONTEXT ? paragraph : `…${paragraph.slice(space)}`;
}

/** What follows in the same paragraph, to the last whole word. */
function trail(suffix: string): string {
  const [paragraph = ''] = suffix.split('\n');
  if (paragraph !== suffix) return paragraph;
  const words = paragraph.replace(/\s+\S*$/, '');
  return words === paragraph || paragraph.length < CONTEXT ? paragraph : `${words} …`;
}

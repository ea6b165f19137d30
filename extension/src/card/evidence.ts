import { button, el, foreign } from './dom.ts';
import type { Pointing, View } from './view.ts';

/** A longer list starts folded: the first ones weigh most. */
const SHOWN_AT_ONCE = 6;

/** The passage as a line one can press to see it in the article; without a button where the page does not have it. */
export function passage(pointing: Pointing, language: string, view: View): HTMLElement {
  const place = view.places.of(pointing);
  const line = [before(place.prefix), el('mark', {}, place.exact), after(place.suffix)];
  if (!view.link.has(place)) {
    return el(
      'div',
      { class: 'passage lost' },
      el('q', foreign(language), ...line),
      el('small', { class: 'lost-note' }, view.words.say('notInPage')),
    );
  }
  return button(
    { class: 'passage' },
    () => view.link.show(place),
    el('span', { class: 'passage-text', ...foreign(language) }, ...line),
    el(
      'span',
      { class: 'passage-where' },
      view.words.say(place.field === 'headline' ? 'inHeadline' : 'showInArticle'),
    ),
  );
}

/** The first items, and the rest behind a summary. */
export function folded(items: HTMLElement[], look: string, view: View): HTMLElement[] {
  const shown = el('ul', { class: look }, ...items.slice(0, SHOWN_AT_ONCE));
  const rest = items.slice(SHOWN_AT_ONCE);
  if (rest.length === 0) return items.length > 0 ? [shown] : [];
  const more = el('summary', {}, view.words.count('moreEvidence', rest.length));
  return [shown, el('details', { class: 'more' }, more, el('ul', { class: look }, ...rest))];
}

function before(prefix: string): string {
  const words = prefix.replace(/\s+/g, ' ');
  return words.trim() ? `…${words}` : '';
}

function after(suffix: string): string {
  const words = suffix.replace(/\s+/g, ' ');
  return words.trim() ? `${words}…` : '';
}

import type { ConceptScore } from '../api/types.ts';
import { el } from './dom.ts';
import type { View } from './view.ts';

const HIGHEST = 5;

/** A score as dots and as a figure; where it is withheld, the words for that alone. */
export function scoreShown({ id, score }: ConceptScore, { words }: View): HTMLElement[] {
  if (score === null) return [el('span', { class: 'figure' }, words.say('noScore'))];
  const dots = Array.from({ length: HIGHEST }, (_, at) =>
    el('span', { class: at < score ? 'dot full' : 'dot' }),
  );
  return [
    el('span', { class: `dots ${id}`, 'aria-hidden': 'true' }, ...dots),
    el('span', { class: 'figure' }, words.say('scoreOf', score, HIGHEST)),
  ];
}

import type { ConceptScore, LedgerLine } from '../api/types.ts';
import type { Words } from '../words.ts';
import { el } from './dom.ts';

const LEAST_DIGITS = 2;
const MOST_DIGITS = 6;

/** How the score is reckoned: what was counted, what it is worth, the sum, and the cuts that turn it into a score. */
export function reckoning(concept: ConceptScore, language: string, words: Words): HTMLElement | null {
  if (concept.ledger.length === 0) return null;
  const measure = concept.measure ?? concept.ledger.reduce((sum, { points }) => sum + points, 0);
  const digits = digitsThatAddUp(concept.ledger.map(({ points }) => points));
  return el(
    'details',
    { class: 'reckoning' },
    el('summary', {}, words.say('reckoning')),
    ledgerTable(concept, measure, digits, language, words),
    cutsList(concept, words),
    concept.intensity === undefined
      ? null
      : el('p', { class: 'note' }, words.say('intensity', words.number(concept.intensity, 2))),
  );
}

/** So many decimals that the rounded points still add up to the rounded sum: a reader may check it by hand. */
export function digitsThatAddUp(points: readonly number[]): number {
  const sum = points.reduce((total, one) => total + one, 0);
  for (let digits = LEAST_DIGITS; digits < MOST_DIGITS; digits++) {
    const scale = 10 ** digits;
    const rounded = points.reduce((total, one) => total + Math.round(one * scale), 0);
    if (rounded === Math.round(sum * scale)) return digits;
  }
  return MOST_DIGITS;
}

function ledgerTable(
  { ledger }: ConceptScore,
  measure: number,
  digits: number,
  language: string,
  words: Words,
): HTMLElement {
  const heads = [words.say('counted'), words.say('countHead'), words.say('weightHead'), words.say('points')];
  return el(
    'table',
    { class: 'ledger' },
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...ledger.map((row) => ledgerRow(row, digits, language, words))),
    el(
      'tfoot',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'row', colspan: 3 }, words.say('measure')),
        el('td', {}, words.number(measure, digits)),
      ),
    ),
  );
}

function ledgerRow(
  { label, words: quoted, count, weight, points }: LedgerLine,
  digits: number,
  language: string,
  words: Words,
): HTMLElement {
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      label,
      quoted?.length ? el('span', { class: 'words', lang: language, dir: 'auto' }, quoted.join(', ')) : null,
    ),
    el('td', {}, words.number(count)),
    el('td', {}, words.short(weight)),
    el('td', {}, words.number(points, digits)),
  );
}

function cutsList({ cuts, score }: ConceptScore, words: Words): HTMLElement | null {
  if (!cuts?.length) return null;
  const steps = [
    words.say('cutBelow', words.number(cuts[0] ?? 0, 2)),
    ...cuts.map((cut) => words.say('cutFrom', words.number(cut, 2))),
  ];
  const items = steps.map((step, level) =>
    el(
      'li',
      { 'aria-current': level === score ? 'true' : undefined },
      el('strong', {}, words.number(level)),
      ' ',
      el('span', {}, step),
    ),
  );
  return el('div', { class: 'cuts' }, el('h5', {}, words.say('cuts')), el('ol', { start: 0 }, ...items));
}

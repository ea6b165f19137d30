import type { ConceptScore, Evidence } from '../api/types.ts';
import { bar, el, section } from './dom.ts';
import { folded, passage } from './evidence.ts';
import { reckoning } from './ledger.ts';
import { scoreShown } from './score.ts';
import type { Pointing, Section, View } from './view.ts';

/** The five concepts: a score each, why, and every word it rests on. Opening one marks its words in the page. */
export const concepts: Section = ({ concepts, article }, view) =>
  section(
    'concepts',
    view.words.say('concepts'),
    el('p', { class: 'note' }, view.words.say('conceptsNote')),
    ...concepts.map((concept) => details(concept, article.language, view)),
  );

function details(concept: ConceptScore, language: string, view: View): HTMLElement {
  const whole = el(
    'details',
    { class: `concept ${concept.id}` },
    el('summary', {}, ...title(concept, view)),
    el('div', { class: 'concept-body' }, ...body(concept, language, view)),
  );
  const places = pointings(concept).map((pointing) => view.places.of(pointing));
  whole.addEventListener('toggle', () => view.link.mark(concept.id, whole.open ? places : []));
  return whole;
}

function pointings({ evidence, searched }: ConceptScore): Pointing[] {
  const found = (searched ?? []).flatMap(({ selector, field }) => (selector ? [{ selector, field }] : []));
  return [...evidence, ...found];
}

function title(concept: ConceptScore, view: View): HTMLElement[] {
  const { label, score, confidence } = concept;
  return [
    el('span', { class: 'swatch', 'aria-hidden': 'true' }, 'Aa'),
    el('h4', {}, label),
    el('span', { class: 'score' }, ...scoreShown(concept, view)),
    el('small', { class: 'confidence' }, score === null ? '' : view.words.say(`confidence_${confidence}`)),
  ];
}

function body(concept: ConceptScore, language: string, view: View): (HTMLElement | null)[] {
  const { words } = view;
  return [
    concept.reason ? el('p', { class: 'notice' }, concept.reason) : null,
    el('p', { class: 'explanation' }, concept.explanation),
    ...frames(concept, view),
    ...searched(concept, language, view),
    concept.evidence.length > 0 ? el('h5', {}, words.count('evidence', concept.evidence.length)) : null,
    ...folded(
      concept.evidence.map((one) => evidenceItem(one, language, view)),
      'evidence',
      view,
    ),
    concept.quoted ? el('p', { class: 'note' }, words.count('insideQuotes', concept.quoted)) : null,
    reckoning(concept, language, words),
  ];
}

function evidenceItem(evidence: Evidence, language: string, view: View): HTMLElement {
  const { words } = view;
  return el(
    'li',
    { 'data-evidence': evidence.id },
    passage(evidence, language, view),
    el('p', { class: 'reason' }, evidence.reason),
    el('p', { class: 'voice' }, voice(evidence, view)),
    evidence.gloss ? el('p', { class: 'note' }, words.say('gloss', evidence.gloss)) : null,
    evidence.neutral.length > 0 ? plainer(evidence.neutral, language, words.say('plainer')) : null,
    evidence.acceptableWhen
      ? el('p', { class: 'note' }, words.say('acceptable', evidence.acceptableWhen))
      : null,
  );
}

function voice({ label, voice, speaker, weight, factor = 1 }: Evidence, { words }: View): string {
  const who =
    voice === 'author'
      ? words.say('voiceAuthor')
      : words.say('voiceSource', speaker ?? words.say('unnamedSource'));
  const heavy = words.short(weight);
  const worth =
    factor === 1 ? words.say('weight', heavy) : words.say('weightFactor', heavy, words.short(factor));
  return [label, who, worth].filter(Boolean).join(' · ');
}

function plainer(neutral: readonly string[], language: string, label: string): HTMLElement {
  const wordings = neutral.flatMap((wording, at) => [
    at > 0 ? ', ' : '',
    el('q', { lang: language }, wording),
  ]);
  return el('p', { class: 'plainer' }, `${label} `, ...wordings);
}

function frames({ frames }: ConceptScore, { words }: View): HTMLElement[] {
  if (!frames?.length) return [];
  const items = frames.map(({ label, share }) =>
    el('li', {}, el('span', {}, label), bar(share), el('span', { class: 'figure' }, words.percent(share))),
  );
  return [el('h5', {}, words.say('frames')), el('ul', { class: 'tags-shares' }, ...items)];
}

function searched({ searched }: ConceptScore, language: string, view: View): HTMLElement[] {
  if (!searched?.length) return [];
  const items = searched.map(({ label, found, selector, field }) =>
    el(
      'li',
      { class: found ? 'found' : 'missing' },
      el('span', {}, label, ' ', el('small', {}, view.words.say(found ? 'found' : 'notFound'))),
      selector ? passage({ selector, field }, language, view) : null,
    ),
  );
  return [el('h5', {}, view.words.say('searched')), el('ul', { class: 'searched' }, ...items)];
}

import type { ConceptScore } from '../api/types.ts';
import { button, el } from './dom.ts';
import { scoreShown } from './score.ts';
import type { Section, View } from './view.ts';

/** The five scores at a glance; a press leads to the concept and opens it. */
export const glance: Section = ({ concepts }, view) => {
  if (concepts.every(({ score }) => score === null)) return null;
  const list = el(
    'ul',
    { class: 'glance' },
    ...concepts.map((concept) => el('li', {}, entry(concept, view))),
  );
  return list;
};

function entry(concept: ConceptScore, view: View): HTMLButtonElement {
  const made = button(
    {},
    () => openConcept(made, concept.id),
    el('span', {}, concept.label),
    ...scoreShown(concept, view),
  );
  return made;
}

function openConcept(from: Element, id: string): void {
  const concept = from.closest('.card')?.querySelector<HTMLDetailsElement>(`.concept.${id}`);
  if (!concept) return;
  concept.open = true;
  concept.scrollIntoView({ block: 'start' });
  concept.querySelector('summary')?.focus({ preventScroll: true });
}

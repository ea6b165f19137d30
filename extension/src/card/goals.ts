import type { GoalAssessment } from '../api/types.ts';
import { el, section } from './dom.ts';
import { folded, passage } from './evidence.ts';
import type { Section, View } from './view.ts';

const SIGNS = { positive: '▲', negative: '▼', mixed: '◆', unclear: '○' };

/** The Sustainable Development Goals the article touches: which way, how directly, and by which words. */
export const goals: Section = ({ goals, article }, view) =>
  section(
    'goals',
    view.words.say('goals'),
    goals.length === 0 && el('p', { class: 'note' }, view.words.say('noGoals')),
    ...goals.map((goal) => details(goal, article.language, view)),
  );

function details(goal: GoalAssessment, language: string, view: View): HTMLElement {
  const whole = el(
    'details',
    { class: 'goal' },
    el('summary', {}, ...title(goal, view)),
    el('div', { class: 'concept-body' }, ...body(goal, language, view)),
  );
  const places = goal.evidence.map((one) => view.places.of(one));
  whole.addEventListener('toggle', () => view.link.mark(`goal-${goal.goal}`, whole.open ? places : []));
  return whole;
}

function title(
  { goal, label, polarity, relevance, confidence }: GoalAssessment,
  { words }: View,
): HTMLElement[] {
  return [
    el('span', { class: 'goal-number', 'aria-hidden': 'true' }, String(goal)),
    el('h4', {}, el('span', { class: 'unseen' }, words.say('goalNumber', goal)), label),
    el(
      'span',
      { class: 'goal-verdict' },
      el(
        'span',
        { class: `polarity ${polarity}` },
        el('span', { 'aria-hidden': 'true' }, SIGNS[polarity]),
        ` ${words.say(`polarity_${polarity}`)}`,
      ),
      el('span', {}, words.say(`relevance_${relevance}`)),
      el('small', { class: 'confidence' }, words.say(`confidence_${confidence}`)),
    ),
  ];
}

function body({ explanation, evidence }: GoalAssessment, language: string, view: View): HTMLElement[] {
  const items = evidence.map((one) =>
    el(
      'li',
      {},
      passage(one, language, view),
      el('p', { class: 'voice' }, `${SIGNS[one.polarity]} ${view.words.say(`polarity_${one.polarity}`)}`),
    ),
  );
  return [el('p', { class: 'explanation' }, explanation), ...folded(items, 'evidence', view)];
}

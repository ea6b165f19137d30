import type { QuestionAndAnswer } from '../api/types.ts';
import { el, section } from './dom.ts';
import { sentence } from './evidence.ts';
import type { Section, View } from './view.ts';

/** Three questions for a reader or a class, each answered in the article's own sentences, or honestly not. */
export const questions: Section = ({ questions, article }, view) =>
  section(
    'questions',
    view.words.say('questions'),
    questions.length > 0 &&
      el(
        'ol',
        { class: 'questions-list' },
        ...questions.map((question) => item(question, article.language, view)),
      ),
  );

function item({ question, answer, note }: QuestionAndAnswer, language: string, view: View): HTMLElement {
  return el(
    'li',
    {},
    el('h4', {}, question),
    ...(answer ?? []).map((selector) => sentence({ selector }, language, view)),
    note ? el('p', { class: 'note' }, note) : null,
  );
}

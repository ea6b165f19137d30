import { el, section } from './dom.ts';
import type { Section } from './view.ts';

/** The organisations that the article names, the most named first. */
export const organisations: Section = ({ entities }, { words }) =>
  section(
    'organisations',
    words.say('organisations'),
    entities.organizations.length > 0 &&
      el(
        'ul',
        { class: 'tags-row' },
        ...entities.organizations.map(({ name, mentions }) =>
          el('li', {}, name, ' ', el('small', {}, words.count('mentions', mentions))),
        ),
      ),
  );

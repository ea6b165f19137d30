import { el, foreign, section } from './dom.ts';
import type { Section } from './view.ts';

/** The gist in the reader's language, and the sentences that sum the article up, in its own. */
export const summary: Section = ({ article, gist }, { words }) =>
  section(
    'summary',
    words.say('summary'),
    gist ? el('p', { class: 'gist' }, gist) : null,
    article.summary
      ? el(
          'figure',
          { class: 'taken' },
          el('blockquote', foreign(article.language), article.summary),
          el('figcaption', {}, words.say('takenFromArticle')),
        )
      : null,
  );

import { el, foreign } from './dom.ts';
import type { Section } from './view.ts';

/** The article's own headline, unchanged, with who wrote it. */
export const headline: Section = ({ article }, { words }) => {
  const title = article.headline ?? words.say('untitled');
  return el(
    'div',
    { class: 'headline' },
    el('h2', { id: 'sidelight-headline', class: 'headline-title', ...foreign(article.language) }, title),
    article.byline?.length
      ? el('p', { class: 'headline-byline' }, words.say('byline', article.byline.join(', ')))
      : null,
  );
};

import type { ArticleFacts } from '../api/types.ts';
import type { Words } from '../words.ts';
import { el } from './dom.ts';
import type { Section } from './view.ts';

/** Who published the article, where, in which language, and what kind of text it is. */
export const outlet: Section = ({ article }, { words }) =>
  el(
    'div',
    { class: 'outlet' },
    el('p', { class: 'outlet-name' }, ...outletName(article)),
    el('ul', { class: 'outlet-facts' }, ...facts(article, words).map((fact) => el('li', {}, fact))),
    article.access === 'teaser' ? el('p', { class: 'notice' }, words.say('teaserNote')) : null,
  );

function outletName({ outlet }: ArticleFacts): (Node | null)[] {
  const { name, domain } = outlet;
  return [
    name || domain ? el('strong', {}, name ?? domain ?? '') : null,
    name && domain && name !== domain ? el('span', { class: 'outlet-domain' }, domain) : null,
  ];
}

function facts(article: ArticleFacts, words: Words): string[] {
  return [
    article.outlet.country && words.region(article.outlet.country),
    article.language !== 'und' && words.languageName(article.language),
    article.genre !== 'unknown' && words.say(`genre_${article.genre}`),
    article.published && words.date(article.published),
    words.count('wordCount', article.words),
    article.readingMinutes > 0 && words.count('readingMinutes', article.readingMinutes),
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

import type { KeywordTag, PlaceTag, TopicTag } from '../api/types.ts';
import type { Words } from '../words.ts';
import { bar, el, foreign, section } from './dom.ts';
import type { Section } from './view.ts';

/** What the article is about: topics, themes, places, and keywords as hashtags. */
export const tags: Section = ({ tags, article }, { words }) =>
  section(
    'tags',
    words.say('about'),
    group(
      words.say('topics'),
      tags.topics.map((topic) => topicItem(topic, words)),
      'tags-shares',
    ),
    group(
      words.say('themes'),
      tags.themes.map(({ label }) => el('li', {}, label)),
      'tags-row',
    ),
    group(
      words.say('places'),
      tags.places.map((place) => placeItem(place, words)),
      'tags-row',
    ),
    group(words.say('keywords'), tags.keywords.map(keywordItem(article.language)), 'tags-row hashtags'),
  );

function group(title: string, items: HTMLElement[], look: string): HTMLElement | null {
  if (items.length === 0) return null;
  return el('div', { class: 'tags-group' }, el('h4', {}, title), el('ul', { class: look }, ...items));
}

function topicItem({ label, share }: TopicTag, words: Words): HTMLElement {
  return el(
    'li',
    {},
    el('span', {}, label),
    bar(share),
    el('span', { class: 'figure' }, words.percent(share)),
  );
}

function placeItem({ label, kind, mentions }: PlaceTag, words: Words): HTMLElement {
  const detail = `${words.say(`place_${kind}`)}, ${words.count('mentions', mentions)}`;
  return el('li', {}, label, ' ', el('small', {}, detail));
}

function keywordItem(language: string) {
  return ({ hashtag, term }: KeywordTag): HTMLElement =>
    el('li', { ...foreign(language), title: term }, `#${hashtag}`);
}

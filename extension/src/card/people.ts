import type { Person, Speaker, Voices } from '../api/types.ts';
import type { Words } from '../words.ts';
import { el, foreign, section } from './dom.ts';
import type { Section } from './view.ts';

const SHOWN_AT_ONCE = 6;

/** The people who are named, and the voices that are quoted: who speaks, and how much. */
export const people: Section = ({ article, entities, voices }, { words }) =>
  section(
    'people',
    words.say('peopleAndVoices'),
    entities.people.length > 0 &&
      el('ul', { class: 'people-list' }, ...entities.people.map(personItem(article.language, words))),
    el('h4', {}, words.say('voices')),
    el('p', { class: 'voices-sum' }, voicesSum(voices, words)),
    ...speakers(voices, words),
  );

function personItem(language: string, words: Words) {
  return ({ name, role, mentions }: Person): HTMLElement =>
    el(
      'li',
      {},
      el('strong', {}, name),
      role ? el('span', { class: 'role', ...foreign(language) }, role) : null,
      el('small', {}, words.count('mentions', mentions)),
    );
}

/** Where nobody was found to speak, no count of women and men is given: it would look like a finding. */
function voicesSum({ speakers, byGender, anonymous, quotedShare }: Voices, words: Words): string {
  const share = words.say('quotedShare', words.percent(quotedShare));
  if (speakers.length === 0) return share;
  const genders = words.say('voicesByGender', byGender.female, byGender.male, byGender.unknown);
  return [share, genders, words.say('anonymousVoices', anonymous)].join(' ');
}

/** Those who say most; the others behind a summary. */
function speakers({ speakers }: Voices, words: Words): HTMLElement[] {
  const [first, rest] = [speakers.slice(0, SHOWN_AT_ONCE), speakers.slice(SHOWN_AT_ONCE)];
  if (rest.length === 0) return first.length > 0 ? [speakersTable(first, words)] : [];
  const more = el('summary', {}, words.count('more', rest.length));
  return [speakersTable(first, words), el('details', { class: 'more' }, more, speakersTable(rest, words))];
}

function speakersTable(speakers: Speaker[], words: Words): HTMLElement {
  const heads = [words.say('speaker'), words.say('quotes'), words.say('quotedWords')];
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...speakers.map((speaker) => speakerRow(speaker, words))),
  );
}

function speakerRow(speaker: Speaker, words: Words): HTMLElement {
  const { name, kind, gender, quotes, words: spoken } = speaker;
  const what = kind === 'person' ? words.say(`gender_${gender}`) : words.say(`voice_${kind}`);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name, ' ', el('small', {}, what)),
    el('td', {}, words.number(quotes)),
    el('td', {}, words.number(spoken)),
  );
}

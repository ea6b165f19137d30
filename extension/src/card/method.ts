import type { Method } from '../api/types.ts';
import { el, section } from './dom.ts';
import type { Section, View } from './view.ts';

/** How the card was made, what it cannot see, and what was sent where. */
export const method: Section = ({ method, dataVersion }, view) => {
  const { words } = view;
  return section(
    'method',
    words.say('method'),
    el('p', { class: 'limits' }, method.limits),
    view.missing ? el('p', {}, words.say('languageMissing', words.languageName(view.missing))) : null,
    el('p', {}, sentence(view)),
    el('p', { class: 'version' }, words.say('madeBy', method.name, method.version, lexicons(method, view))),
    el('p', { class: 'version' }, words.say('dataVersion', dataVersion.slice(0, 'sha256:'.length + 12))),
  );
};

function sentence({ sent, words }: View): string {
  const size = words.number(Math.max(1, Math.round(sent.bytes / 1000)));
  return words.say(sent.local ? 'sentLocal' : 'sentAway', sent.server, size);
}

function lexicons({ lexicons }: Method, { words }: View): string {
  const sizes = Object.entries(lexicons).map(
    ([tag, entries]) => `${words.languageName(tag)} ${words.number(entries)}`,
  );
  return sizes.join(', ') || '–';
}

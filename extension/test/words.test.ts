import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { wordsIn } from '../src/words.ts';

type Catalogue = Record<string, { message: string }>;

const languages = readdirSync('_locales').sort();
const catalogues = new Map<string, Catalogue>(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(join('_locales', language, 'messages.json'), 'utf8')),
  ]),
);
const english = catalogues.get('en') as Catalogue;

function sources(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|html)$/.test(name),
  );
  return [...files.map((name) => join('src', name)), 'manifest.json']
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
}

test('four languages have the same keys with the same places to fill', () => {
  assert.deepEqual(languages, ['de', 'en', 'es', 'fr']);
  for (const [language, catalogue] of catalogues) {
    assert.deepEqual(Object.keys(catalogue), Object.keys(english), language);
    for (const [key, { message }] of Object.entries(catalogue)) {
      const slots = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
      assert.deepEqual(slots(message), slots(english[key]?.message ?? ''), `${language} ${key}`);
      assert.equal(message.trim(), message, `${language} ${key}`);
      assert.notEqual(message, '', `${language} ${key}`);
    }
  }
});

test('no key is there that nobody says', () => {
  const text = sources();
  const states = /(Title|Text)$/;
  for (const key of Object.keys(english)) {
    const stem = key.replace(/_(one|other)$/, '').replace(states, '');
    const prefix = `${key.split('_')[0]}_\${`;
    assert.ok(
      text.includes(`'${stem}'`) || text.includes(key) || text.includes(prefix),
      `${key} is used nowhere`,
    );
  }
});

test('names fit into the stores', () => {
  for (const [language, catalogue] of catalogues) {
    assert.ok((catalogue.extensionName?.message.length ?? 0) <= 45, language);
    assert.ok((catalogue.extensionDescription?.message.length ?? 0) <= 132, language);
  }
});

test('counts one and many in each language’s own way', () => {
  assert.equal(wordsIn('en').count('wordCount', 1), '1 word');
  assert.equal(wordsIn('en').count('wordCount', 1204), '1,204 words');
  assert.equal(wordsIn('fr').count('wordCount', 0), '0 mot');
  assert.equal(wordsIn('de').count('wordCount', 2), '2 Wörter');
  assert.equal(wordsIn('es').count('wordCount', 1), '1 palabra');
});

test('dates, regions and languages are named in the card’s language; what is unknown stays as it is', () => {
  const words = wordsIn('fr');
  assert.equal(words.date('2026-11-16T23:30:00-05:00'), '16 novembre 2026');
  assert.equal(words.date('soon'), 'soon');
  assert.equal(words.region('CN'), 'Chine');
  assert.equal(words.languageName('de'), 'allemand');
  assert.equal(words.languageName('x'), 'x');
});

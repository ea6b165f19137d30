import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '../../src/card/people.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textOf, textsOf } from '../support/examples.ts';

const page = openPage();

test('lists the people with their role in the article’s words', () => {
  const shown = rendered(people, exampleCard('english-report'));
  assert.deepEqual(textsOf(shown, '.people-list li'), [
    'Harriet Lowefinance chiefnamed 3 times',
    'Daniel Achebenamed 1 time',
  ]);
  assert.equal(shown.querySelector<HTMLElement>('.role')?.lang, 'en');
});

test('says who speaks, how much, and which voices have no name', () => {
  const shown = rendered(people, exampleCard('english-report'));
  assert.equal(
    textOf(shown.querySelector('.voices-sum')),
    '10% of the words are quotations. Women who speak: 1. Men: 1. Not told: 0. Voices without a name: 1.',
  );
  assert.deepEqual(textsOf(shown, 'tbody tr'), [
    'Harriet Lowe woman19',
    'Daniel Achebe man19',
    'Critics without a name00',
  ]);
});

test('shows those who say most at once, the others behind a summary', () => {
  const card = exampleCard('english-report');
  const [speaker] = card.voices.speakers;
  assert.ok(speaker);
  card.voices.speakers = Array.from({ length: 9 }, () => speaker);
  const shown = rendered(people, card);
  assert.equal(shown.querySelectorAll(':scope > table tbody tr').length, 6);
  assert.equal(textOf(shown.querySelector('details summary')), 'Show 3 more');
  assert.equal(shown.querySelectorAll('details tbody tr').length, 3);
});

test('counts nobody where nobody was found to speak', () => {
  const shown = rendered(people, exampleCard('unsupported-language'));
  assert.equal(textOf(shown.querySelector('.voices-sum')), '0% of the words are quotations.');
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(people, exampleCard('english-report'))), []);
});

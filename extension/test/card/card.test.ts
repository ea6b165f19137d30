import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCard, SECTIONS } from '../../src/card/card.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, exampleCards, NotedLink, textOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('shows the sections in the order of the reference card', () => {
  const card = exampleCard('english-report');
  const shown = renderCard(card, viewOf(card));
  const classes = [...shown.children].map(
    ({ classList }) => [...classList].filter((name) => name in SECTIONS)[0],
  );
  assert.deepEqual(classes, Object.keys(SECTIONS));
});

test('begins with the reason where no concept could be scored', () => {
  const card = exampleCard('unsupported-language');
  const shown = renderCard(card, viewOf(card));
  assert.equal(textOf(shown.firstElementChild), 'There are no word lists for Dutch yet.');
});

test('every example is rendered whole in every language, without axe finding anything', async () => {
  for (const card of exampleCards()) {
    for (const language of ['en', 'fr', 'de', 'es'] as const) {
      const shown = renderCard(card, viewOf(card, new NotedLink(), language));
      assert.deepEqual(await axeViolations(page, shown), []);
      assert.doesNotMatch(textOf(shown), /undefined|null|NaN|\$\d/);
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlet } from '../../src/card/outlet.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, NotedLink, rendered, textOf, textsOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('names the outlet with its country, the language, the kind of text and its length', () => {
  const shown = rendered(outlet, exampleCard('english-report'));
  assert.equal(textOf(shown.querySelector('.outlet-name strong')), 'Merrow Courier');
  assert.equal(textOf(shown.querySelector('.outlet-domain')), 'merrow-courier.example');
  assert.deepEqual(textsOf(shown, 'li'), [
    'United Kingdom',
    'English',
    'Report',
    'November 16, 2026',
    '193 words',
    '1 minute to read',
  ]);
});

test('speaks the card’s language', () => {
  const card = exampleCard('english-report');
  const shown = rendered(outlet, card, viewOf(card, new NotedLink(), 'fr'));
  assert.deepEqual(textsOf(shown, 'li').slice(0, 4), [
    'Royaume-Uni',
    'anglais',
    'Compte rendu',
    '16 novembre 2026',
  ]);
});

test('warns where only a teaser could be read', () => {
  const shown = rendered(outlet, exampleCard('unsupported-language'));
  assert.match(textOf(shown.querySelector('.notice')), /Only the beginning/);
  assert.equal(rendered(outlet, exampleCard('english-report')).querySelector('.notice'), null);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(outlet, exampleCard('english-report'))), []);
});

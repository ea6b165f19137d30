import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCard } from '../../src/card/card.ts';
import { glance } from '../../src/card/glance.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textsOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('shows the five scores', () => {
  const card = exampleCard('english-report');
  const wanted = card.concepts.map(({ label, score }) => `${label}${score}/5`);
  assert.deepEqual(textsOf(rendered(glance, card), 'li'), wanted);
});

test('a press opens the concept and moves the focus there', () => {
  const card = exampleCard('english-report');
  const shown = renderCard(card, viewOf(card));
  document.body.replaceChildren(shown);
  Object.assign(page.window.Element.prototype, { scrollIntoView: () => {} });
  shown.querySelectorAll<HTMLElement>('.glance button')[1]?.click();
  const concept = shown.querySelector<HTMLDetailsElement>('.concept.language-bias');
  assert.equal(concept?.open, true);
  assert.equal(document.activeElement, concept?.querySelector('summary'));
});

test('is not there where nothing could be scored', () => {
  const card = exampleCard('unsupported-language');
  assert.equal(glance(card, viewOf(card)), null);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(glance, exampleCard('english-report'))), []);
});

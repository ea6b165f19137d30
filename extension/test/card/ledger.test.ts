import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsThatAddUp, reckoning } from '../../src/card/ledger.ts';
import { wordsIn } from '../../src/words.ts';
import { openPage } from '../support/browser.ts';
import { exampleCards, textOf, textsOf } from '../support/examples.ts';

openPage();

test('the shown points add up to the shown measure, in every example', () => {
  for (const { concepts } of exampleCards()) {
    for (const concept of concepts) {
      const shown = reckoning(concept, 'en', wordsIn('en'));
      if (!shown) continue;
      const points = textsOf(shown, 'tbody td:last-child').map(figure);
      const sum = points.reduce((total, one) => total + one, 0);
      assert.ok(Math.abs(sum - figure(textOf(shown.querySelector('tfoot td')))) < 1e-9, concept.id);
    }
  }
});

test('takes more decimals where two would not add up', () => {
  assert.equal(digitsThatAddUp([0.1, 0.2]), 2);
  assert.equal(digitsThatAddUp([0.004, 0.004, 0.004]), 3);
  assert.equal(digitsThatAddUp([]), 2);
});

test('flags the step that the measure has reached, and no other', () => {
  for (const { concepts } of exampleCards()) {
    for (const concept of concepts.filter(({ score, ledger }) => score !== null && ledger.length > 0)) {
      const current = reckoning(concept, 'en', wordsIn('en'))?.querySelectorAll('[aria-current]');
      assert.equal(current?.length, 1, concept.id);
      assert.equal(textOf(current?.[0]?.querySelector('strong')), String(concept.score), concept.id);
    }
  }
});

/** A figure as it is shown: with the typographic or the plain minus. */
function figure(shown: string): number {
  return Number(shown.replace('−', '-'));
}

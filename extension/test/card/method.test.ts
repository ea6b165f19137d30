import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../../src/card/method.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('says what a lexicon cannot see, and what was sent where', () => {
  const card = exampleCard('english-report');
  const shown = textOf(rendered(method, card));
  assert.ok(shown.includes(card.method.limits));
  assert.match(shown, /Sent to http:\/\/127\.0\.0\.1:8642, on this computer: .* \(84 kB\), without scripts/);
});

test('does not claim that nothing left the computer where the server is elsewhere', () => {
  const card = exampleCard('english-report');
  const away = { server: 'https://sidelight.school.example', local: false, bytes: 1200 };
  const shown = textOf(rendered(method, card, { ...viewOf(card), sent: away }));
  assert.match(shown, /Sent to https:\/\/sidelight\.school\.example: /);
  assert.doesNotMatch(shown, /this computer/);
});

test('says so where the server lacks the reader’s language', () => {
  const card = exampleCard('english-report');
  assert.match(textOf(rendered(method, card, { ...viewOf(card), missing: 'de' })), /no cards in German yet/);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(method, exampleCard('english-report'))), []);
});

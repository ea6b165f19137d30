import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisations } from '../../src/card/organisations.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textsOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('lists the organisations with how often they are named', () => {
  const shown = rendered(organisations, exampleCard('english-report'));
  assert.deepEqual(textsOf(shown, 'li'), [
    'Transport Workers’ Union named 1 time'.replace('’', "'"),
    'Merrow General Hospital named 2 times',
  ]);
});

test('is not there when none is named', () => {
  const card = exampleCard('unsupported-language');
  assert.equal(organisations(card, viewOf(card)), null);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(organisations, exampleCard('english-report'))), []);
});

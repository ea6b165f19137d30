import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/card/tags.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textsOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('shows topics with their share, themes, places and keywords as hashtags', () => {
  const shown = rendered(tags, exampleCard('english-report'));
  assert.deepEqual(textsOf(shown, 'h4'), ['Topics', 'Themes', 'Places', 'Keywords']);
  assert.deepEqual(textsOf(shown, 'li'), [
    'economy, business and finance58%',
    'labour42%',
    'Public services',
    'United Kingdom country, named 1 time',
    '#NightBuses',
    '#PublicTransport',
    '#NightShiftWorkers',
  ]);
});

test('is not there when nothing was found', () => {
  const card = exampleCard('unsupported-language');
  assert.equal(tags(card, viewOf(card)), null);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(tags, exampleCard('english-report'))), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary } from '../../src/card/summary.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textOf } from '../support/examples.ts';

const page = openPage();

test('shows the gist, and the article’s own sentences as a quotation in its language', () => {
  const card = exampleCard('english-report');
  const shown = rendered(summary, card);
  assert.equal(textOf(shown.querySelector('.gist')), card.gist);
  assert.equal(textOf(shown.querySelector('blockquote')), card.article.summary);
  assert.equal(shown.querySelector('blockquote')?.lang, 'en');
});

test('leaves the quotation out where there is none', () => {
  const card = exampleCard('english-report');
  delete card.article.summary;
  assert.equal(rendered(summary, card).querySelector('blockquote'), null);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(summary, exampleCard('english-report'))), []);
});

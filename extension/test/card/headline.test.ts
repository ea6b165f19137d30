import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../../src/card/headline.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, rendered, textOf } from '../support/examples.ts';

const page = openPage();

test('shows the headline in the article’s language, and who wrote it', () => {
  const shown = rendered(headline, exampleCard('english-report'));
  const title = shown.querySelector('h2');
  assert.equal(title?.lang, 'en');
  assert.equal(title?.dir, 'auto');
  assert.equal(textOf(title), 'Council slashes night buses as drivers warn of chaos');
  assert.equal(textOf(shown.querySelector('.headline-byline')), 'By Ines Calder');
});

test('says so where the page gave no headline', () => {
  const card = exampleCard('english-report');
  delete card.article.headline;
  assert.equal(textOf(rendered(headline, card).querySelector('h2')), 'Article without a headline');
});

test('treats a headline as text, not as markup', () => {
  const card = exampleCard('english-report');
  card.article.headline = '<img src=x onerror=alert(1)>';
  const shown = rendered(headline, card);
  assert.equal(shown.querySelector('img'), null);
  assert.equal(textOf(shown.querySelector('h2')), '<img src=x onerror=alert(1)>');
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(headline, exampleCard('english-report'))), []);
});

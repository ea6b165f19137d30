import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from '../../src/card/questions.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, NotedLink, rendered, textOf, textsOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('answers each question in the article’s own sentences', () => {
  const card = exampleCard('english-report');
  const shown = rendered(questions, card);
  assert.equal(textsOf(shown, 'h4').length, 3);
  const answers = textsOf(shown, '.passage-text');
  assert.deepEqual(
    answers,
    card.questions
      .flatMap(({ answer }) => answer ?? [])
      .map(([quote]) => quote && 'exact' in quote && quote.exact),
  );
});

test('says so where the article gives no answer', () => {
  const last = rendered(questions, exampleCard('english-report')).querySelector('li:last-child');
  assert.equal(last?.querySelector('.passage'), null);
  assert.equal(textOf(last?.querySelector('.note')), 'The article gives no answer to this question.');
});

test('a press on an answer shows it in the page', () => {
  const card = exampleCard('english-report');
  const link = new NotedLink();
  const shown = rendered(questions, card, viewOf(card, link));
  shown.querySelector<HTMLElement>('button.passage')?.click();
  assert.equal(link.shown.length, 1);
  assert.match(link.shown[0]?.exact ?? '', /^According to a report/);
});

test('axe finds nothing', async () => {
  assert.deepEqual(await axeViolations(page, rendered(questions, exampleCard('english-report'))), []);
});

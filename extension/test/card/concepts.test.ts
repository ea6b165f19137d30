import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concepts } from '../../src/card/concepts.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import {
  exampleCard,
  exampleCards,
  NotedLink,
  rendered,
  textOf,
  textsOf,
  viewOf,
} from '../support/examples.ts';

const page = openPage();

function open(concept: Element | null): void {
  if (!concept) throw new Error('no such concept');
  (concept as HTMLDetailsElement).open = true;
  concept.dispatchEvent(new page.window.Event('toggle'));
}

test('shows the five with their score as dots and as a figure, and how sure it is', () => {
  const card = exampleCard('english-report');
  const shown = rendered(concepts, card);
  const rows = [...shown.querySelectorAll('.concept')];
  assert.deepEqual(
    rows.map((row) => [textOf(row.querySelector('h4')), row.querySelectorAll('.dot.full').length]),
    card.concepts.map(({ label, score }) => [label, score]),
  );
  for (const row of rows) assert.equal(row.querySelectorAll('.dot').length, 5);
  assert.deepEqual(
    textsOf(shown, '.score .figure'),
    card.concepts.map(({ score }) => `${score}/5`),
  );
  assert.match(textOf(rows[0]?.querySelector('summary .confidence')), /confidence$/);
});

test('opening one marks its passages in the page, closing takes the marks away', () => {
  const card = exampleCard('english-report');
  const link = new NotedLink();
  const shown = rendered(concepts, card, viewOf(card, link));
  const language = shown.querySelector<HTMLDetailsElement>('.language-bias');
  open(language);
  const wanted = card.concepts[1]?.evidence.map(
    ({ selector: [quote] }) => quote && 'exact' in quote && quote.exact,
  );
  assert.deepEqual(
    link.marked.get('language-bias')?.map(({ exact }) => exact),
    wanted,
  );
  if (language) language.open = false;
  language?.dispatchEvent(new page.window.Event('toggle'));
  assert.deepEqual(link.marked.get('language-bias'), []);
});

test('each piece of evidence says why it counts, in whose voice, and what would be plainer', () => {
  const shown = rendered(concepts, exampleCard('english-report'));
  const item = shown.querySelector('[data-evidence="language-bias-1"]');
  assert.equal(textOf(item?.querySelector('mark')), 'draconian');
  assert.equal(textOf(item?.querySelector('.reason')), 'It passes judgement where a plainer word exists.');
  assert.equal(
    textOf(item?.querySelector('.voice')),
    'Loaded adjectives · In the article’s own voice · weight 2',
  );
  assert.equal(textOf(item?.querySelector('.plainer')), 'Plainer: strict, far-reaching');
});

test('evidence of the headline counts in the headline', () => {
  const card = exampleCard('english-report');
  const link = new NotedLink();
  const shown = rendered(concepts, card, viewOf(card, link));
  shown.querySelector<HTMLElement>('.framing-bias button.passage')?.click();
  assert.deepEqual(
    link.shown.map(({ exact, field }) => [exact, field]),
    [['slashes', 'headline']],
  );
});

test('evidence that the page does not have cannot be pressed, and says so', () => {
  const card = exampleCard('english-report');
  const shown = rendered(concepts, card, viewOf(card, new NotedLink('draconian')));
  const item = shown.querySelector('[data-evidence="language-bias-1"]');
  assert.equal(item?.querySelector('button'), null);
  assert.match(textOf(item?.querySelector('.lost-note')), /Not found in the page/);
});

test('omission lists what was looked for, and whether it is there', () => {
  const card = exampleCard('english-report');
  const omission = card.concepts.find(({ id }) => id === 'bias-by-omission');
  const shown = rendered(concepts, card).querySelector('.bias-by-omission');
  assert.equal(shown?.querySelectorAll('.searched > li').length, omission?.searched?.length);
  assert.ok((omission?.searched?.length ?? 0) > 0, 'the example has a list');
});

test('framing lists the frames with their share', () => {
  const shown = rendered(concepts, exampleCard('english-report')).querySelector('.framing-bias');
  assert.deepEqual(shown && textsOf(shown, '.tags-shares li'), ['Economic61%', 'Fairness and equality39%']);
});

test('a withheld score says why, and shows no dots', () => {
  const shown = rendered(concepts, exampleCard('unsupported-language'));
  const first = shown.querySelector('.concept');
  assert.equal(first?.querySelectorAll('.dot').length, 0);
  assert.equal(textOf(first?.querySelector('.score')), 'no score');
  assert.equal(textOf(first?.querySelector('.notice')), 'There are no word lists for Dutch yet.');
});

test('axe finds nothing in any example, with every concept open', async () => {
  for (const card of exampleCards()) {
    const shown = rendered(concepts, card);
    for (const details of shown.querySelectorAll('details')) details.open = true;
    assert.deepEqual(await axeViolations(page, shown), []);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goals } from '../../src/card/goals.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { exampleCard, exampleCards, NotedLink, rendered, textOf, viewOf } from '../support/examples.ts';

const page = openPage();

test('shows each goal with polarity, relevance, why, and its words', () => {
  const card = exampleCard('english-report');
  const [goal] = card.goals;
  assert.ok(goal, 'the example has a goal');
  const shown = rendered(goals, card).querySelector('.goal');
  assert.equal(textOf(shown?.querySelector('h4')), `Goal ${goal.goal}:${goal.label}`);
  assert.match(textOf(shown?.querySelector('.polarity')).toLowerCase(), new RegExp(`${goal.polarity}$`));
  assert.match(textOf(shown?.querySelector('.goal-verdict')), new RegExp(`${goal.relevance} relevance`));
  assert.equal(textOf(shown?.querySelector('.explanation')), goal.explanation);
  assert.equal(shown?.querySelectorAll('.evidence > li').length, goal.evidence.length);
});

test('opening a goal marks its words under the goal’s own name', () => {
  const card = exampleCard('english-report');
  const link = new NotedLink();
  const goal = rendered(goals, card, viewOf(card, link)).querySelector<HTMLDetailsElement>('.goal');
  if (goal) goal.open = true;
  goal?.dispatchEvent(new page.window.Event('toggle'));
  const number = card.goals[0]?.goal;
  assert.equal(link.marked.get(`goal-${number}`)?.length, card.goals[0]?.evidence.length);
});

test('says so where no goal is touched', () => {
  assert.match(textOf(rendered(goals, exampleCard('unsupported-language'))), /none of the 17 goals/);
});

test('axe finds nothing', async () => {
  for (const card of exampleCards()) assert.deepEqual(await axeViolations(page, rendered(goals, card)), []);
});

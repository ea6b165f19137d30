import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Failure } from '../../src/api/messages.ts';
import type { Problem } from '../../src/api/types.ts';
import { type Actions, failed, loading, START_COMMAND, waiting } from '../../src/card/states.ts';
import { wordsIn } from '../../src/words.ts';
import { axeViolations, openPage } from '../support/browser.ts';
import { example, textOf, textsOf } from '../support/examples.ts';

const page = openPage();
const words = wordsIn('en');
const here = { server: 'http://127.0.0.1:8642', local: true, bytes: 1 };
const idle: Actions = { retry: () => {}, options: () => {}, copy: () => {} };

function show(failure: Failure, sent = here, actions = idle): HTMLElement {
  return failed(failure, sent, words, actions);
}

function stateFor(problem: Partial<Problem> & { status: number }): string | undefined {
  return show({ cause: 'problem', problem: { type: 'about:blank', title: 'x', ...problem } }).dataset.state;
}

test('a server that is not running comes with the command that starts it', () => {
  const copied: string[] = [];
  const shown = show({ cause: 'unreachable' }, here, { ...idle, copy: (text) => copied.push(text) });
  assert.equal(textOf(shown.querySelector('h2')), 'The Sidelight server is not running');
  assert.equal(textOf(shown.querySelector('code')), 'java -jar server/target/sidelight.jar');
  shown.querySelector<HTMLElement>('.command button')?.click();
  assert.deepEqual(copied, [START_COMMAND]);
});

test('a server elsewhere is not started by a command here', () => {
  const shown = show({ cause: 'unreachable' }, { ...here, server: 'https://s.example', local: false });
  assert.equal(shown.querySelector('code'), null);
  assert.match(textOf(shown), /https:\/\/s\.example/);
});

test('a page without an article says what was found instead, and offers no second try', () => {
  const problem = example<Problem>('problem', 'no-article.json');
  const shown = show({ cause: 'problem', problem });
  assert.equal(shown.dataset.state, 'noArticle');
  assert.equal(textOf(shown.querySelector('.problem')), `The server says: ${problem.detail}`);
  assert.deepEqual(textsOf(shown, 'button'), []);
});

test('each problem of the contract has its state', () => {
  assert.equal(stateFor({ status: 413, type: 'https://sidelight.dev/problems/too-large' }), 'tooLarge');
  assert.equal(stateFor({ status: 403 }), 'refused');
  assert.equal(stateFor({ status: 422, type: 'https://sidelight.dev/problems/url-not-allowed' }), 'other');
  assert.equal(stateFor({ status: 400 }), 'other');
});

test('the buttons do what they say', () => {
  const pressed: string[] = [];
  const actions = { retry: () => pressed.push('retry'), options: () => pressed.push('options') };
  const shown = show({ cause: 'unexpected' }, here, actions);
  for (const button of shown.querySelectorAll<HTMLElement>('.actions button')) button.click();
  assert.deepEqual(pressed, ['retry', 'options']);
});

test('every state has a heading that names the dialog, and axe finds nothing', async () => {
  const causes = ['unreachable', 'not-permitted', 'unexpected', 'busy', 'slow'] as const;
  const states = [loading(words), waiting(words, 3), ...causes.map((cause) => show({ cause }))];
  for (const state of states) {
    assert.notEqual(textOf(state.querySelector('#sidelight-headline')), '');
    assert.deepEqual(await axeViolations(page, state), []);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask, Reply } from '../src/api/messages.ts';

type OnClick = (tab: { id?: number }) => void;
type OnMessage = (ask: Ask, sender: { id: string }, reply: (reply: Reply) => void) => boolean;

const calls: [string, unknown][] = [];
const allowed = new Set(['http://127.0.0.1/*']);
const stored: Record<string, unknown> = { server: 'http://127.0.0.1:1' };
let refusals = 0;
let click: OnClick = () => {};
let message: OnMessage = () => false;

function noted(name: string) {
  return async (details: unknown) => {
    calls.push([name, details]);
  };
}

/** As much of a browser as the background touches. */
Object.assign(globalThis, {
  navigator: { languages: ['fr'] },
  setTimeout: (resume: () => void) => resume(),
  chrome: {
    action: {
      onClicked: { addListener: (listener: OnClick) => (click = listener) },
      setBadgeText: noted('badge'),
      setBadgeBackgroundColor: noted('colour'),
      setTitle: noted('title'),
    },
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: OnMessage) => (message = listener) },
      openOptionsPage: noted('options'),
    },
    scripting: {
      executeScript: async (details: unknown) => {
        if (refusals-- > 0) throw new Error('Cannot access a chrome:// URL');
        calls.push(['script', details]);
      },
    },
    storage: { local: { get: async (defaults: object) => ({ ...defaults, ...stored }) } },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)),
    },
    i18n: { getUILanguage: () => 'fr' },
  },
});
await import('../src/background.ts');

function ask(question: Ask, sender = 'us'): Promise<Reply | 'ignored'> {
  return new Promise((resolve) => {
    if (!message(question, { id: sender }, resolve)) resolve('ignored');
  });
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

test('a click reads the page that was clicked on', async () => {
  calls.length = 0;
  click({ id: 7 });
  await settled();
  assert.deepEqual(calls, [['script', { target: { tabId: 7 }, files: ['content.js'] }]]);
});

test('a page that hears of its permission a moment later is read all the same', async () => {
  calls.length = 0;
  refusals = 2;
  click({ id: 7 });
  await settled();
  assert.deepEqual(
    calls.map(([name]) => name),
    ['script'],
  );
});

test('a page that the browser keeps to itself gets a badge that says so', async () => {
  calls.length = 0;
  refusals = Number.POSITIVE_INFINITY;
  click({ id: 8 });
  await settled();
  refusals = 0;
  assert.deepEqual(calls.find(([name]) => name === 'badge')?.[1], { tabId: 8, text: '–' });
  const title = calls.find(([name]) => name === 'title')?.[1] as { title: string };
  assert.match(title.title, /navigateur/);
});

test('no server gives unreachable, with the address that was asked', async () => {
  const reply = await ask({ type: 'poll', id: 'x' });
  assert.deepEqual(reply, { server: 'http://127.0.0.1:1', failure: { cause: 'unreachable' } });
});

test('a server without the reader’s permission is not asked', async () => {
  stored.server = 'https://elsewhere.example';
  const reply = await ask({ type: 'poll', id: 'x' });
  stored.server = 'http://127.0.0.1:1';
  assert.deepEqual(reply, { server: 'https://elsewhere.example', failure: { cause: 'not-permitted' } });
});

test('messages of others are ignored', async () => {
  assert.equal(await ask({ type: 'poll', id: 'x' }, 'them'), 'ignored');
});

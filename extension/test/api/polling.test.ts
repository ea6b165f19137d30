import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask, Failure, Reply } from '../../src/api/messages.ts';
import { analyse } from '../../src/api/polling.ts';
import type { Analysis } from '../../src/api/types.ts';
import { example } from '../support/examples.ts';

const server = 'http://127.0.0.1:8642';
const done = example<Analysis>('analysis', 'done.json');
const pending = example<Analysis>('analysis', 'pending.json');
const noArticle = example<Analysis>('analysis', 'failed-no-article.json');

/** A world without time: the replies in turn, the last one for ever. */
function world(...replies: (Analysis | Failure | Reply)[]) {
  const asked: Ask[] = [];
  const pauses: number[] = [];
  const waits: number[] = [];
  let left = false;
  return {
    asked,
    pauses,
    waits,
    leave: () => {
      left = true;
    },
    ask: async (ask: Ask): Promise<Reply> => {
      asked.push(ask);
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      if (reply && 'server' in reply) return reply;
      return reply && 'cause' in reply ? { server, failure: reply } : { server, analysis: reply as Analysis };
    },
    pause: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
    gone: () => left,
    waiting: (seconds: number) => waits.push(seconds),
  };
}

test('a card that is there at once needs no poll', async () => {
  const here = world(done);
  assert.deepEqual(await analyse({ html: 'x' }, here), { server, card: done.card });
  assert.deepEqual(here.asked, [{ type: 'analyse', request: { html: 'x' } }]);
});

test('polls by id, each time a little later, until the card is done', async () => {
  const here = world(pending, pending, pending, done);
  const outcome = await analyse({ html: 'x' }, here);
  assert.ok('card' in outcome);
  assert.deepEqual(here.asked.slice(1), Array(3).fill({ type: 'poll', id: pending.id }));
  assert.deepEqual(here.pauses, [250, 400, 640]);
});

test('waits as long as the server asks for', async () => {
  const here = world({ server, analysis: pending, retryAfter: 3 }, done);
  await analyse({ html: 'x' }, here);
  assert.deepEqual(here.pauses, [3000]);
});

test('a failed analysis gives the server’s problem', async () => {
  const outcome = await analyse({ html: 'x' }, world(pending, noArticle));
  assert.deepEqual(outcome, { server, failure: { cause: 'problem', problem: noArticle.problem } });
});

test('an endless analysis is given up', async () => {
  const here = world(pending);
  assert.deepEqual(await analyse({ html: 'x' }, here), { server, failure: { cause: 'slow' } });
  assert.ok(here.asked.length < 50);
  assert.ok(Math.max(...here.pauses) <= 4000);
});

test('a busy server is asked again after its Retry-After, and the reader is told', async () => {
  const here = world({ cause: 'busy', retryAfter: 2 }, done);
  assert.ok('card' in (await analyse({ html: 'x' }, here)));
  assert.deepEqual([here.waits, here.pauses], [[2], [2000]]);
});

test('a server that stays busy, or asks for too much patience, is left alone', async () => {
  const busy = await analyse({ html: 'x' }, world({ cause: 'busy', retryAfter: 1 }));
  assert.ok('failure' in busy && busy.failure.cause === 'busy');
  const here = world({ cause: 'busy', retryAfter: 600 });
  await analyse({ html: 'x' }, here);
  assert.deepEqual([here.asked.length, here.pauses], [1, []]);
});

test('nobody polls for a reader who has closed the card', async () => {
  const here = world(pending);
  here.leave();
  await analyse({ html: 'x' }, here);
  assert.equal(here.asked.length, 1);
});

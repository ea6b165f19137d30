import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Client } from '../../src/api/client.ts';
import type { Problem } from '../../src/api/types.ts';
import { example } from '../support/examples.ts';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server in this process that answers everything alike; gives back what the client said and what it was asked. */
async function answering(
  answer: (response: ServerResponse) => void,
  ask: (client: Client) => Promise<unknown>,
) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'fr');
  const said = await ask(client);
  server.closeAllConnections();
  server.close();
  return { said, asked };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

const done = example<{ id: string }>('analysis', 'done.json');
const pending = example<{ id: string }>('analysis', 'pending.json');

test('posts the request as JSON and asks for the card’s language', async () => {
  const request = { html: '<p>é</p>', url: 'https://news.example/' };
  const { said, asked } = await answering(json(200, done), (client) => client.analyse(request));
  assert.deepEqual(said, { analysis: done });
  assert.equal(asked[0]?.method, 'POST');
  assert.equal(asked[0]?.url, '/v1/analyses');
  assert.equal(asked[0]?.headers['content-type'], 'application/json');
  assert.equal(asked[0]?.headers['accept-language'], 'fr');
  assert.equal(asked[0]?.headers.cookie, undefined);
  assert.deepEqual(JSON.parse(asked[0]?.body ?? ''), request);
});

test('polls by id, and passes on how long to wait', async () => {
  const answer = json(202, pending, { 'Retry-After': '2' });
  const { said, asked } = await answering(answer, (client) => client.poll('a/b'));
  assert.deepEqual(said, { analysis: pending, retryAfter: 2 });
  assert.equal(asked[0]?.url, '/v1/analyses/a%2Fb');
});

test('a problem keeps what the server said', async () => {
  const problem = example<Problem>('problem', 'no-article.json');
  const { said } = await answering(json(422, problem), (client) => client.analyse({ html: 'x' }));
  assert.deepEqual(said, { failure: { cause: 'problem', problem } });
});

test('a busy server is told apart, with its Retry-After', async () => {
  const problem = { type: 'https://sidelight.dev/problems/too-busy', title: 'Too busy', status: 503 };
  for (const status of [429, 503]) {
    const answer = json(status, { ...problem, status }, { 'Retry-After': '7' });
    const { said } = await answering(answer, (client) => client.analyse({ html: 'x' }));
    assert.deepEqual(said, { failure: { cause: 'busy', problem: { ...problem, status }, retryAfter: 7 } });
  }
});

test('something else on the port is not taken for a card', async () => {
  const html = (response: ServerResponse) => response.end('<h1>It works</h1>');
  const answers = [
    html,
    json(200, { hello: 1 }),
    json(200, { ...done, card: { schemaVersion: '2.0.0' } }),
    json(404, 'no'),
  ];
  for (const answer of answers) {
    const { said } = await answering(answer, (client) => client.analyse({ html: 'x' }));
    assert.deepEqual(said, { failure: { cause: 'unexpected' } });
  }
});

test('a redirect is not followed: the reader allowed this server only', async () => {
  const away = (response: ServerResponse) =>
    response.writeHead(307, { Location: 'https://else.example/' }).end();
  const { said } = await answering(away, (client) => client.analyse({ html: 'x' }));
  assert.deepEqual(said, { failure: { cause: 'unreachable' } });
});

test('no server at all is unreachable', async () => {
  assert.deepEqual(await new Client('http://127.0.0.1:1', 'en').poll('x'), {
    failure: { cause: 'unreachable' },
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardLanguage, isLoopback, originPattern, serverAddress } from '../src/settings.ts';

test('reads an address as a person types it', () => {
  assert.equal(serverAddress(' http://127.0.0.1:8642/ '), 'http://127.0.0.1:8642');
  assert.equal(serverAddress('127.0.0.1:8642'), 'http://127.0.0.1:8642');
  assert.equal(serverAddress('https://school.example/sidelight/?a=1#b'), 'https://school.example/sidelight');
});

test('refuses what is no web address, and one with credentials', () => {
  for (const typed of [
    '',
    'ftp://a.example',
    'javascript:alert(1)',
    'http://',
    'https://me:pass@a.example',
    'file:///x',
  ]) {
    assert.equal(serverAddress(typed), undefined, typed);
  }
});

test('asks for one host, never for all', () => {
  assert.equal(originPattern('http://127.0.0.1:8642'), 'http://127.0.0.1/*');
  assert.equal(originPattern('https://school.example:8443/sidelight'), 'https://school.example/*');
});

test('knows this computer', () => {
  for (const server of ['http://127.0.0.1:8642', 'http://localhost:1', 'http://[::1]:2'])
    assert.ok(isLoopback(server));
  for (const server of ['http://127.0.0.1.example', 'https://localhost.example'])
    assert.ok(!isLoopback(server));
});

test('the chosen language wins, then the first preferred one that there is, then English', () => {
  assert.equal(cardLanguage('de', ['fr']), 'de');
  assert.equal(cardLanguage('auto', ['nl', 'FR-ca', 'en']), 'fr');
  assert.equal(cardLanguage('auto', ['nl']), 'en');
});

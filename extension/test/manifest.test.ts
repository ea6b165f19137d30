import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

test('asks for no more than it needs, and README argues each permission', () => {
  assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage']);
  assert.deepEqual(manifest.host_permissions, ['http://127.0.0.1/*']);
  for (const permission of [
    ...manifest.permissions,
    ...manifest.host_permissions,
    'optional_host_permissions',
  ]) {
    assert.ok(readme.includes(`\`${permission}\``), permission);
  }
});

test('runs nowhere by itself and shows itself to no page', () => {
  for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable'])
    assert.ok(!(key in manifest), key);
});

test('the version is the package’s', () => {
  assert.equal(manifest.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
});

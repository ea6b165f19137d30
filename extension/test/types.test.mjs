import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { types } from '../build.mjs';

test('src/api/types.ts is what the schemas say now', async () => {
  const fresh = readFileSync('src/api/types.ts', 'utf8') === (await types());
  assert.ok(fresh, 'the schemas have changed: run "npm run types" and commit src/api/types.ts');
});

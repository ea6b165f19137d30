import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { types } from '../build.mjs';

test('src/api/types.ts is what the schemas say now: otherwise run npm run types', async () => {
  assert.equal(readFileSync('src/api/types.ts', 'utf8'), await types());
});

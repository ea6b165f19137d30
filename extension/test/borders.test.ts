import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const paths = [...source.matchAll(/from '(\.[^']+)'|import '(\.[^']+)'|import\('(\.[^']+)'\)/g)];
  return paths.map((found) => normalize(join(dirname(file), found[1] ?? found[2] ?? found[3] ?? '')));
}

test('page, api and card do not see each other; all may see the contract’s types', () => {
  const walls = ['page', 'api', 'card'];
  const contract = ['api/types.ts', 'api/messages.ts'];
  let checked = 0;
  for (const file of files) {
    const own = file.split('/')[0] ?? '';
    if (!walls.includes(own)) continue;
    for (const seen of importsOf(file)) {
      checked++;
      const other = seen.split('/')[0] ?? '';
      assert.ok(
        !walls.includes(other) || other === own || contract.includes(seen),
        `${file} imports ${seen}`,
      );
    }
  }
  assert.ok(checked > 20, 'the imports were read');
});

test('only the background asks the server', () => {
  for (const file of files) {
    if (file !== 'background.ts') assert.ok(!importsOf(file).includes('api/client.ts'), file);
  }
});

test('nothing of ours is made from a string: no markup, no code', () => {
  for (const file of files) {
    const source = readFileSync(join('src', file), 'utf8');
    assert.doesNotMatch(
      source,
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function/,
      file,
    );
  }
});

// Runs every unit test: bundles test/**/*.test.ts as the extension itself is bundled, then hands them to node's runner.
// No test at all, and a skipped one, count as failures.
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../build.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, '..', 'build', 'test');

const names = (await readdir(here, { recursive: true }))
  .filter((name) => /\.test\.(ts|mjs)$/.test(name))
  .sort();
const sources = names.filter((name) => name.endsWith('.ts'));
await rm(built, { recursive: true, force: true });
await build({
  ...bundling,
  entryPoints: sources.map((name) => join(here, name)),
  outdir: built,
  outbase: here,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  packages: 'external',
  sourcemap: 'inline',
  define: { __TEST__: 'true' },
});

const files = [
  ...sources.map((name) => join(built, name.replace(/\.ts$/, '.mjs'))),
  ...names.filter((name) => name.endsWith('.mjs')).map((name) => join(here, name)),
];
let passed = 0;
const outcome = run({ files, concurrency: 2 })
  .on('test:pass', ({ skip, todo }) => {
    if (skip !== undefined || todo !== undefined) process.exitCode = 1;
    passed++;
  })
  .on('test:fail', () => {
    process.exitCode = 1;
  });
outcome.compose(spec).pipe(process.stdout);
process.on('exit', () => {
  if (passed > 0) return;
  console.error(`no test has passed in ${relative(process.cwd(), here)}`);
  process.exitCode = 1;
});

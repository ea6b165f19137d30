// node build.mjs          the extension, ready to load, into dist/
// node build.mjs watch    the same, again after each change
// node build.mjs e2e      with a shadow root that a test can look into, into build/e2e/
// node build.mjs types    src/api/types.ts from the schemas of shared-schema/
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { compileFromFile } from 'json-schema-to-typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const at = (...path) => join(here, ...path);
const schemas = at('..', 'shared-schema', 'schema');
const TYPES = at('src', 'api', 'types.ts');

/** What esbuild needs to know of every bundle, of the extension's and of the tests'. */
export const bundling = {
  bundle: true,
  charset: 'utf8',
  loader: { '.css': 'text' },
  target: 'es2022',
  logLevel: 'warning',
};

async function build(folder, { test, watch = false }) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const copied = ['manifest.json', '_locales', 'icons', ['src/options/options.html', 'options.html']];
  for (const [from, to] of copied.map((one) => [one, one].flat()))
    await cp(at(from), join(folder, to ?? from), { recursive: true });
  const common = { ...bundling, absWorkingDir: here, outdir: folder, define: { __TEST__: String(test) } };
  await bundle({ ...common, entryPoints: ['src/content.ts'], format: 'iife' }, watch);
  const pages = ['src/background.ts', { in: 'src/options/options.ts', out: 'options' }];
  await bundle({ ...common, entryPoints: pages.map(entry), format: 'esm' }, watch);
  const styles = { entryPoints: [{ in: 'src/options/options.css', out: 'options' }], loader: {} };
  await bundle({ ...common, ...styles }, watch);
}

function entry(one) {
  return typeof one === 'string' ? { in: one, out: one.replace(/^src\/|\.ts$/g, '') } : one;
}

async function bundle(options, watch) {
  const builder = await context(options);
  await builder.rebuild();
  if (watch) await builder.watch();
  else await builder.dispose();
}

/** The contract as TypeScript types. A description beside a reference would give the type a second name: it is left out. */
export async function types() {
  const plain = at('build', 'schema');
  await mkdir(plain, { recursive: true });
  for (const name of await readdir(schemas)) {
    const schema = JSON.parse(await readFile(join(schemas, name), 'utf8'), withoutRemarks);
    await writeFile(join(plain, name), JSON.stringify(schema));
  }
  const style = { bannerComment: '', additionalProperties: false, ignoreMinAndMaxItems: true, cwd: plain };
  const parts = [];
  for (const name of ['analysis-request', 'analysis']) {
    parts.push(await compileFromFile(join(plain, `${name}.schema.json`), style));
  }
  return `// Made from shared-schema/schema by "npm run types". Never edited.\n\n${parts.join('\n')}`;
}

function withoutRemarks(_, value) {
  return value?.$ref && value.description ? { $ref: value.$ref } : value;
}

const targets = {
  dist: () => build(at('dist'), { test: false }),
  watch: () => build(at('dist'), { test: false, watch: true }),
  e2e: () => build(at('build', 'e2e'), { test: true }),
  types: async () => writeFile(TYPES, await types()),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await targets[process.argv[2] ?? 'dist']();

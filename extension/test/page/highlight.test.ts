import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { Highlights } from '../../src/page/highlight.ts';
import { openPage } from '../support/browser.ts';

/** jsdom has no CSS.highlights: a map and a set stand in for the browser's. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  const { window } = openPage('<!doctype html><body><p>One two three</p></body>');
  Object.assign(window.document, { adoptedStyleSheets: [] });
  registry = new Map();
  Object.assign(globalThis, {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeSheet,
  });
});

class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

function range(): Range {
  const made = document.createRange();
  made.selectNodeContents(document.body);
  return made;
}

test('marks under a name of its own, and takes the marks away', () => {
  const highlights = new Highlights(document);
  highlights.mark('gender-bias', [range(), range()]);
  highlights.mark('language-bias', [range()]);
  assert.deepEqual([...registry.keys()], ['sidelight-gender-bias', 'sidelight-language-bias']);
  assert.equal(registry.get('sidelight-gender-bias')?.size, 2);
  highlights.mark('gender-bias', []);
  assert.deepEqual([...registry.keys()], ['sidelight-language-bias']);
});

test('the asked-for place lies over the others', () => {
  const highlights = new Highlights(document);
  highlights.mark('gender-bias', [range()]);
  highlights.focus(range());
  assert.equal(registry.get('sidelight-focus')?.priority, 1);
  assert.equal(registry.get('sidelight-gender-bias')?.priority, 0);
});

test('closing removes every mark and the style sheet, and nothing of the page', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  registry.set('page-search', new FakeHighlight());
  const before = document.documentElement.outerHTML;
  const highlights = new Highlights(document);
  highlights.mark('gender-bias', [range()]);
  highlights.focus(range());
  assert.equal(document.adoptedStyleSheets.length, 2);
  highlights.close();
  assert.deepEqual([...registry.keys()], ['page-search']);
  assert.deepEqual(document.adoptedStyleSheets, [own]);
  assert.equal(document.documentElement.outerHTML, before);
});

test('a mark that comes after closing is not made', () => {
  const highlights = new Highlights(document);
  highlights.close();
  highlights.mark('gender-bias', [range()]);
  assert.equal(registry.size, 0);
  assert.equal(document.adoptedStyleSheets.length, 0);
});

test('a browser without highlights is no error', () => {
  Object.assign(globalThis, { CSS: undefined });
  const highlights = new Highlights(document);
  highlights.mark('gender-bias', [range()]);
  highlights.close();
  assert.equal(document.adoptedStyleSheets.length, 0);
});

test('each concept has an underline of its own, so that colour alone tells nothing', () => {
  const sheet = readFileSync('src/page/highlight.css', 'utf8');
  const concepts = ['framing-bias', 'language-bias', 'bias-by-omission', 'false-dichotomy', 'gender-bias'];
  const lines = concepts.map(
    (id) => sheet.match(new RegExp(`sidelight-${id}\\) \\{[^}]*underline (\\w+)`))?.[1],
  );
  assert.equal(new Set(lines).size, concepts.length, lines.join());
  assert.ok(lines.every(Boolean));
});

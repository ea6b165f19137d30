import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

/** A page in jsdom, whose document and constructors the tested code finds as in a browser. */
export function openPage(
  html = '<!doctype html><html lang="en"><title>Page</title><body></body></html>',
  url?: string,
): JSDOM {
  const page = new JSDOM(html, { url: url ?? 'https://news.example/story', runScripts: 'outside-only' });
  const { window } = page;
  Object.assign(globalThis, { window, document: window.document });
  for (const name of ['Node', 'HTMLElement', 'HTMLInputElement', 'ShadowRoot', 'Range'] as const) {
    Object.assign(globalThis, { [name]: window[name] });
  }
  Object.assign(globalThis, { CSSStyleSheet: KnownSheet });
  return page;
}

/** jsdom does not construct style sheets; nobody looks at styles here. */
class KnownSheet {
  replaceSync(): void {}
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with an element; contrast and landmarks are seen in a real browser only. */
export async function axeViolations(page: JSDOM, element: Element): Promise<string[]> {
  const { window } = page;
  window.document.body.replaceChildren(element);
  window.eval(axeSource);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = (await window.axe.run(element, { rules })) as { violations: Violation[] };
  return Array.from(violations, ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What one analysis is asked about: the page's address, its language as the page says it, and its DOM as HTML. */
export interface PageRead {
  readonly url?: string;
  readonly html: string;
  readonly language?: string;
}

/** Never leaves the browser: what runs, what paints, what embeds, and what a person typed. */
const PRUNED = [
  'script:not([type="application/ld+json" i])',
  'style',
  'link:not([rel~="canonical" i])',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'canvas',
  'template',
  'noscript',
  'textarea',
  'select',
  'datalist',
  'output',
  'input',
  '[contenteditable]:not([contenteditable="false" i])',
  'meta[name*="csrf" i]',
  'meta[name*="token" i]',
].join(',');

const PRUNED_ATTRIBUTE = /^(on.*|style|srcset|sizes|nonce|integrity|value|ping|srcdoc)$/i;

/** Longer attributes hold serialised state or pictures, not the article. */
const LONGEST_ATTRIBUTE = 2000;

/** Reads the live DOM; the page itself is left as it is. */
export function readPage(page: Document, address: URL): PageRead {
  const url = publicAddress(address);
  const language = page.documentElement.lang.trim();
  return {
    ...(url && { url }),
    html: `<!doctype html>\n${prunedCopy(page).outerHTML}`,
    ...(isLanguageTag(language) && { language }),
  };
}

function prunedCopy(page: Document): Element {
  const copy = page.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(PRUNED)) element.remove();
  removeComments(copy);
  pruneAttributes(copy);
  for (const element of copy.querySelectorAll('*')) pruneAttributes(element);
  return copy;
}

function removeComments(copy: Element): void {
  const walker = copy.ownerDocument.createTreeWalker(copy, 128 /* NodeFilter.SHOW_COMMENT */);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** A style attribute goes, but what it hides stays marked as hidden: the server must not read it as the article. */
function pruneAttributes(element: Element): void {
  if ((element as HTMLElement).style?.display === 'none') element.setAttribute('hidden', '');
  for (const { name, value } of [...element.attributes]) {
    if (PRUNED_ATTRIBUTE.test(name) || isPayload(element, value)) element.removeAttribute(name);
  }
}

function isPayload(element: Element, value: string): boolean {
  return (
    /^\s*(data|javascript|blob):/i.test(value) ||
    (value.length > LONGEST_ATTRIBUTE && element.tagName !== 'META')
  );
}

/** Web addresses only, without fragment and without a name and password; a file's path stays at home. */
function publicAddress(address: URL): string | undefined {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  const shown = new URL(address.href);
  shown.hash = '';
  shown.username = '';
  shown.password = '';
  return shown.href;
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
}

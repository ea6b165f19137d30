const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'IFRAME',
  'OBJECT',
  'CANVAS',
]);
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** A quote this long is known by itself; a shorter one needs the words around it to agree. */
const LONG_QUOTE = 48;

/** A quote to be found in the page: W3C's TextQuoteSelector, where it starts, and in which field that counts. */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly field: 'text' | 'headline';
}

/** Knows where each target lies in the page, and looks again when the page has been rebuilt meanwhile. */
export class Anchors {
  readonly #root: Node;
  readonly #targets: readonly Target[];
  #ranges: Map<Target, Range | null>;

  constructor(root: Node, targets: readonly Target[]) {
    this.#root = root;
    this.#targets = targets;
    this.#ranges = this.#look();
  }

  range(target: Target): Range | null {
    const known = this.#ranges.get(target) ?? null;
    if (known && !says(known, target.exact)) this.#ranges = this.#look();
    return this.#ranges.get(target) ?? null;
  }

  #look(): Map<Target, Range | null> {
    const ranges = anchorAll(this.#targets, this.#root);
    return new Map(this.#targets.map((target, at) => [target, ranges[at] ?? null]));
  }
}

function says(range: Range, exact: string): boolean {
  return range.startContainer.isConnected && normalise(range.toString()) === normalise(exact);
}

/**
 * The page's text in one string with a way back to the DOM. White space is folded, soft hyphens are dropped and
 * quotation marks are made alike, so that a quote from the server's reading is found in the live page.
 */
export class TextIndex {
  readonly text: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #maps: Uint32Array[] = [];

  constructor(root: Node) {
    const walker = walk(root);
    let out = '';
    let afterSpace = true;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isElement(node)) {
        if (!afterSpace && BLOCK.test(node.tagName.toUpperCase())) {
          out += ' ';
          afterSpace = true;
        }
        continue;
      }
      const folded = fold((node as Text).data, afterSpace);
      afterSpace = folded.afterSpace;
      if (!folded.text) continue;
      this.#nodes.push(node as Text);
      this.#starts.push(out.length);
      this.#maps.push(Uint32Array.from(folded.map));
      out += folded.text;
    }
    this.text = out;
  }

  /** Every place of a folded text, as offsets into this index. */
  *places(folded: string): Generator<number> {
    for (let at = this.text.indexOf(folded); at >= 0; at = this.text.indexOf(folded, at + 1)) yield at;
  }

  range(start: number, length: number): Range {
    const [first, from] = this.#at(start);
    const [last, to] = this.#at(start + length - 1);
    const range = first.ownerDocument.createRange();
    range.setStart(first, from);
    range.setEnd(last, to + 1);
    return range;
  }

  /** The element around a place: tells a headline from a paragraph, and the seen from the hidden. */
  elementAt(place: number): Element | null {
    return this.#at(place)[0].parentElement;
  }

  #at(place: number): [Text, number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const node = this.#nodes[low];
    const map = this.#maps[low];
    if (!node || !map) throw new RangeError(`no text at ${place} of ${this.text.length}`);
    return [node, map[Math.min(place - (this.#starts[low] ?? 0), map.length - 1)] ?? 0];
  }
}

interface Candidate {
  readonly place: number;
  readonly agreed: number;
}

/** What one target may be in the page: its best places, alike in how well the words around them agree. */
interface Candidates {
  readonly target: Target;
  readonly length: number;
  readonly places: readonly number[];
}

/**
 * Finds each target in the page, or nothing. Where a wording stands in several places with the same words around it,
 * the one is taken that lies where its neighbours of the same article lead to; with no such guide, none is taken.
 */
export function anchorAll(targets: readonly Target[], root: Node): (Range | null)[] {
  const index = new TextIndex(root);
  const found = targets.map((target) => candidatesFor(target, index));
  const guides = found.filter((one) => one.places.length === 1 && one.target.field !== 'headline');
  return found.map((one) => {
    const place = one.places.length === 1 ? one.places[0] : nearestToGuides(one, guides);
    return place === undefined ? null : index.range(place, one.length);
  });
}

function candidatesFor(target: Target, index: TextIndex): Candidates {
  const exact = normalise(target.exact);
  if (!exact) return { target, length: 0, places: [] };
  const agreeing = [...index.places(exact)]
    .map((place) => ({ place, agreed: agreement(index.text, place, exact.length, target) }))
    .filter(({ agreed }) => exact.length >= LONG_QUOTE || agreed * 2 >= contextLength(target));
  const inField = target.field === 'headline' ? preferHeadings(agreeing, index) : agreeing;
  return { target, length: exact.length, places: preferSeen(best(inField), index) };
}

function contextLength(target: Target): number {
  return normalise(target.prefix).length + normalise(target.suffix).length;
}

/** How many characters before and after agree, counted outward from the quote. */
function agreement(text: string, place: number, length: number, target: Target): number {
  const prefix = normalise(target.prefix);
  const suffix = normalise(target.suffix);
  const before = text.slice(Math.max(0, place - prefix.length - 1), place).trimEnd();
  const after = text.slice(place + length, place + length + suffix.length + 1).trimStart();
  return commonEnd(before, prefix) + commonStart(after, suffix);
}

function best(candidates: readonly Candidate[]): Candidate[] {
  const most = Math.max(...candidates.map(({ agreed }) => agreed));
  return candidates.filter(({ agreed }) => agreed === most);
}

/** The headline is looked for in the page's headings first: teasers and breadcrumbs like to repeat it. */
function preferHeadings(candidates: Candidate[], index: TextIndex): Candidate[] {
  for (const heading of ['h1', 'h2']) {
    const inside = candidates.filter(({ place }) => index.elementAt(place)?.closest(heading));
    if (inside.length > 0) return inside;
  }
  return candidates;
}

function preferSeen(candidates: Candidate[], index: TextIndex): number[] {
  const places = candidates.map(({ place }) => place);
  if (places.length < 2) return places;
  const seen = places.filter((place) => isSeen(index.elementAt(place)));
  return seen.length > 0 ? seen : places;
}

function isSeen(element: Element | null): boolean {
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function nearestToGuides(one: Candidates, guides: readonly Candidates[]): number | undefined {
  if (one.target.field === 'headline') return undefined;
  const start = one.target.start;
  const guide = nearest(guides, (other) => Math.abs(other.target.start - start));
  const guidePlace = guide?.places[0];
  if (guide === undefined || guidePlace === undefined) return undefined;
  const expected = guidePlace + start - guide.target.start;
  return nearest(one.places, (place) => Math.abs(place - expected));
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (kept, item) => (kept === undefined || distance(item) < distance(kept) ? item : kept),
    undefined,
  );
}

function walk(root: Node): TreeWalker {
  const page = root.ownerDocument ?? (root as Document);
  return page.createTreeWalker(root, 1 | 4 /* elements and text */, {
    acceptNode: (node) => (isElement(node) && SKIPPED.has(node.tagName.toUpperCase()) ? 2 : 1),
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

interface Folded {
  readonly text: string;
  readonly map: readonly number[];
  readonly afterSpace: boolean;
}

function fold(data: string, startsAfterSpace: boolean): Folded {
  const map: number[] = [];
  let text = '';
  let afterSpace = startsAfterSpace;
  for (let at = 0; at < data.length; at++) {
    const folded = foldUnit(data.charCodeAt(at));
    if (folded === '' || (folded === ' ' && afterSpace)) continue;
    text += folded;
    afterSpace = folded === ' ';
    map.push(at);
  }
  return { text, map, afterSpace };
}

export function normalise(text: string): string {
  return fold(text, true).text.trimEnd();
}

function foldUnit(unit: number): string {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return ' ';
  if (unit === 0xa0 || unit === 0x202f || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) return ' ';
  if (unit === 0xad || unit === 0x200b || unit === 0x200c || unit === 0xfeff) return '';
  if (unit === 0x2018 || unit === 0x2019) return "'";
  if (unit === 0x201c || unit === 0x201d) return '"';
  return String.fromCharCode(unit);
}

function commonEnd(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && count < text.length && text.at(-1 - count) === wanted.at(-1 - count))
    count++;
  return count;
}

function commonStart(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && count < text.length && text[count] === wanted[count]) count++;
  return count;
}

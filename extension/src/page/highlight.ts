import sheetText from './highlight.css';

/** The place the reader asked to see; it lies over the marks of the concepts. */
const FOCUS = 'focus';

/** A range is brought to this share of the window's height: in sight above a card that covers the lower part. */
const READING_HEIGHT = 0.25;

/** Marks ranges of the page by the CSS Custom Highlight API and takes the marks away again; no element is touched. */
export class Highlights {
  readonly #page: Document;
  readonly #registry = globalThis.CSS?.highlights;
  readonly #marked = new Set<string>();
  #sheet: CSSStyleSheet | undefined;
  #closed = false;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Marks exactly these ranges under a name; no ranges, no mark. */
  mark(name: string, ranges: readonly Range[]): void {
    if (!this.#registry || this.#closed) return;
    this.#addSheet();
    this.#marked.add(name);
    if (ranges.length === 0) this.#registry.delete(highlightName(name));
    else this.#registry.set(highlightName(name), highlight(name, ranges));
  }

  focus(range: Range): void {
    this.mark(FOCUS, [range]);
  }

  /** Takes every mark away, for good: a card tells late that one of its parts was opened. */
  close(): void {
    this.#closed = true;
    for (const name of this.#marked) this.#registry?.delete(highlightName(name));
    if (!this.#sheet) return;
    this.#page.adoptedStyleSheets = this.#page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #addSheet(): void {
    if (this.#sheet) return;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(sheetText);
    this.#page.adoptedStyleSheets = [...this.#page.adoptedStyleSheets, this.#sheet];
  }
}

/** Scrolls the window, or the box of the page that scrolls instead of it, until the range is where one reads. */
export function scrollToRange(range: Range, calm: boolean): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const top = range.getBoundingClientRect().top - view.innerHeight * READING_HEIGHT;
  scrollerOf(element, view).scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}

function scrollerOf(element: Element, view: Window): Element | Window {
  const root = element.ownerDocument.scrollingElement;
  for (let box = element.parentElement; box && box !== root; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY))
      return box;
  }
  return root ?? view;
}

function highlight(name: string, ranges: readonly Range[]): Highlight {
  const made = new Highlight(...ranges);
  made.priority = name === FOCUS ? 1 : 0;
  return made;
}

function highlightName(name: string): string {
  return `sidelight-${name}`;
}

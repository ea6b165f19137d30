import type { Words } from '../words.ts';
import { button, el } from './dom.ts';
import { STYLES } from './styles.ts';

/** Handled inside the card; the page's own shortcuts and menus must not hear of them. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

/** The frame over the article: a shadow root that holds everything, and one host element as the only change to the page. */
export class Overlay {
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #content: HTMLElement;
  readonly #status: HTMLElement;
  readonly #before: Element | null;
  readonly #onClose: () => void;
  readonly #onPageKey: (event: KeyboardEvent) => void;

  constructor(page: Document, words: Words, onClose: () => void) {
    this.#page = page;
    this.#before = page.activeElement;
    this.#onClose = onClose;
    this.#content = el('div', { class: 'content' });
    this.#status = el('div', { class: 'unseen', role: 'status' });
    this.#panel = this.#frame(words);
    this.#host = this.#hostFor(this.#panel);
    this.#onPageKey = (event) => this.#closeOnEscape(event);
    page.addEventListener('keydown', this.#onPageKey);
    page.documentElement.append(this.#host);
    this.#raise();
    this.#panel.focus({ preventScroll: true });
  }

  /** Replaces what the card shows; `said` is announced to those who do not see it. */
  show(content: HTMLElement, said: string): void {
    const inside = this.#content.contains(this.#focused());
    this.#content.replaceChildren(content);
    this.#content.scrollTop = 0;
    this.#status.textContent = said;
    if (inside) this.#panel.focus({ preventScroll: true });
  }

  /** Moves to the other side when the card would lie over a place the reader wants to see. */
  uncover(place: DOMRect): void {
    const card = this.#panel.getBoundingClientRect();
    const width = this.#page.defaultView?.innerWidth ?? 0;
    const covered = place.left < card.right && place.right > card.left;
    if (!covered || card.width > width / 2) return;
    const mirrored = { left: width - card.right, right: width - card.left };
    if (place.right <= mirrored.left || place.left >= mirrored.right) this.#switchSide();
  }

  close(): void {
    this.#page.removeEventListener('keydown', this.#onPageKey);
    const hadFocus = this.#page.activeElement === this.#host;
    this.#host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#onClose();
  }

  #frame(words: Words): HTMLElement {
    const bar = el(
      'div',
      { class: 'frame-bar' },
      el('span', { class: 'brand' }, 'Sidelight'),
      button(
        { class: 'icon side', 'aria-label': words.say('switchSide'), title: words.say('switchSide') },
        () => this.#switchSide(),
        arrows(),
      ),
      button(
        { class: 'icon close', 'aria-label': words.say('close'), title: words.say('close') },
        () => this.close(),
        cross(),
      ),
    );
    const panel = el(
      'div',
      {
        class: 'panel',
        role: 'dialog',
        'aria-labelledby': 'sidelight-headline',
        tabindex: -1,
        lang: words.language,
        dir: 'ltr',
      },
      bar,
      this.#content,
      this.#status,
    );
    panel.addEventListener('keydown', (event) => this.#closeOnEscape(event));
    for (const kind of KEPT_INSIDE) panel.addEventListener(kind, (event) => event.stopPropagation());
    return panel;
  }

  /** No custom element: in a content script there is no registry for one. */
  #hostFor(panel: HTMLElement): HTMLElement {
    const host = this.#page.createElement('sidelight-card');
    const root = host.attachShadow({ mode: __TEST__ ? 'open' : 'closed', delegatesFocus: false });
    root.adoptedStyleSheets = [styles()];
    root.append(panel);
    return host;
  }

  /** The top layer lies over every z-index of the page and outside its transforms. */
  #raise(): void {
    if (typeof this.#host.showPopover !== 'function') return;
    this.#host.setAttribute('popover', 'manual');
    this.#host.showPopover();
  }

  #focused(): Element | null {
    const root = this.#panel.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  #switchSide(): void {
    this.#panel.classList.toggle('left');
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }
}

/** A constructed sheet: in Firefox the page's own rules on styles would reach a style element. */
function styles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
}

function cross(): SVGElement {
  return icon('M3.5 3.5l9 9m0-9l-9 9');
}

function arrows(): SVGElement {
  return icon('M5.5 4L2 8l3.5 4M10.5 4L14 8l-3.5 4M2.5 8h11');
}

function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

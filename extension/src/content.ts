import type { Ask, Reply } from './api/messages.ts';
import { analyse, type Outcome } from './api/polling.ts';
import type { AnalysisRequest, Card } from './api/types.ts';
import { renderCard } from './card/card.ts';
import { Overlay } from './card/mount.ts';
import { type Actions, failed, loading, waiting } from './card/states.ts';
import { type PageLink, type Place, Places, type View } from './card/view.ts';
import { Anchors } from './page/anchor.ts';
import { readPage } from './page/article.ts';
import { Highlights, scrollToRange } from './page/highlight.ts';
import { isLoopback, loadSettings, readerLanguage } from './settings.ts';
import { isLanguage, type Words, wordsIn } from './words.ts';

declare global {
  /** The reading that is open in this page; a second click on the toolbar closes it. */
  var sidelight: Reading | 'opening' | undefined;
}

/** One reading of one page: from the click on the toolbar to the moment the card is closed. */
class Reading {
  readonly #words: Words;
  readonly #overlay: Overlay;
  readonly #highlights = new Highlights(document);
  readonly #closing = new AbortController();

  constructor(words: Words) {
    this.#words = words;
    this.#overlay = new Overlay(document, words, () => this.#closed());
    closeWhenThePageChanges(() => this.close(), this.#closing.signal);
  }

  close(): void {
    this.#overlay.close();
  }

  async read(): Promise<void> {
    this.#overlay.show(loading(this.#words), this.#words.say('loadingTitle'));
    const request: AnalysisRequest = readPage(document, new URL(location.href));
    const outcome = await analyse(request, {
      ask: tell,
      pause: (milliseconds) => pause(milliseconds, this.#closing.signal),
      gone: () => this.#closing.signal.aborted,
      waiting: (seconds) =>
        this.#overlay.show(waiting(this.#words, seconds), this.#words.count('busyWait', seconds)),
    });
    if (!this.#closing.signal.aborted) this.#showOutcome(outcome, bytesOf(request));
  }

  #showOutcome(outcome: Outcome, bytes: number): void {
    const { server } = outcome;
    const sent = { server, local: server !== '' && isLoopback(server), bytes };
    if ('card' in outcome) this.#showCard(outcome.card, sent);
    else
      this.#overlay.show(
        failed(outcome.failure, sent, this.#words, this.#actions()),
        this.#words.say('noCard'),
      );
  }

  /** The frame speaks the language that the card came in; where that is not the asked one, the card says so. */
  #showCard(card: Card, sent: View['sent']): void {
    const words = isLanguage(card.cardLanguage) ? wordsIn(card.cardLanguage) : this.#words;
    const missing = card.cardLanguage === this.#words.language ? undefined : this.#words.language;
    const places = new Places(card);
    const anchors = new Anchors(document.body, places.all());
    const view: View = { words, places, link: this.#linkTo(anchors), sent, missing };
    this.#overlay.show(renderCard(card, view), words.say('cardReady'));
  }

  #linkTo(anchors: Anchors): PageLink {
    const ranges = (places: readonly Place[]) => places.flatMap((place) => anchors.range(place) ?? []);
    return {
      has: (place) => anchors.range(place) !== null,
      mark: (name, places) => this.#highlights.mark(name, ranges(places)),
      show: (place) => {
        for (const range of ranges([place])) this.#showRange(range);
      },
    };
  }

  #showRange(range: Range): void {
    this.#overlay.uncover(range.getBoundingClientRect());
    this.#highlights.focus(range);
    scrollToRange(range, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #actions(): Actions {
    const { clipboard } = navigator;
    return {
      retry: () => void this.read(),
      options: () => void tell({ type: 'options' }),
      copy: clipboard && ((text) => void clipboard.writeText(text)),
    };
  }

  #closed(): void {
    this.#closing.abort();
    this.#highlights.close();
    globalThis.sidelight = undefined;
  }
}

/** The background asks the server; a page's own rules on connections do not reach it. */
async function tell(ask: Ask): Promise<Reply> {
  try {
    return await chrome.runtime.sendMessage<Ask, Reply>(ask);
  } catch {
    return { server: '', failure: { cause: 'unexpected' } }; // the extension was updated or removed under an open page
  }
}

function pause(milliseconds: number, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    closing.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** A page that shows another article without loading anew leaves a card that speaks of the old one. */
function closeWhenThePageChanges(close: () => void, signal: AbortSignal): void {
  const opened = addressWithoutFragment();
  window.navigation?.addEventListener(
    'currententrychange',
    () => {
      if (addressWithoutFragment() !== opened) close();
    },
    { signal },
  );
}

function addressWithoutFragment(): string {
  return location.href.split('#', 1)[0] ?? '';
}

function bytesOf(request: AnalysisRequest): number {
  return new TextEncoder().encode(JSON.stringify(request)).length;
}

async function open(): Promise<void> {
  globalThis.sidelight = 'opening';
  const words = wordsIn(readerLanguage(await loadSettings()));
  const reading = new Reading(words);
  globalThis.sidelight = reading;
  await reading.read();
}

if (!globalThis.sidelight) void open();
else if (globalThis.sidelight !== 'opening') globalThis.sidelight.close();

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { el } from '../../src/card/dom.ts';
import { Overlay } from '../../src/card/mount.ts';
import { wordsIn } from '../../src/words.ts';
import { openPage } from '../support/browser.ts';

let page = openPage();

beforeEach(() => {
  page = openPage('<!doctype html><html><body><input id="field"><p>Text</p></body></html>');
});

function press(target: EventTarget, key: string): void {
  target.dispatchEvent(
    new page.window.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

function panel(): HTMLElement {
  const found = document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.panel');
  if (!found) throw new Error('no card is mounted');
  return found;
}

test('adds one host element to the page, and removes it again', () => {
  const before = document.documentElement.outerHTML;
  const overlay = new Overlay(document, wordsIn('en'), () => {});
  assert.equal(document.querySelectorAll('sidelight-card').length, 1);
  overlay.close();
  assert.equal(document.documentElement.outerHTML, before);
});

test('Escape closes it, pressed in the card or in the page, once', () => {
  for (const target of [() => panel(), () => document.body]) {
    let closed = 0;
    new Overlay(document, wordsIn('en'), () => closed++);
    press(target(), 'Escape');
    press(document.body, 'Escape');
    assert.equal(closed, 1);
    assert.equal(document.querySelector('sidelight-card'), null);
  }
});

test('an Escape that the page has used itself does not close it', () => {
  new Overlay(document, wordsIn('en'), () => assert.fail('closed'));
  document.body.addEventListener('keydown', (event) => event.preventDefault());
  press(document.body, 'Escape');
});

test('the page does not hear keys and clicks of the card', () => {
  const heard: string[] = [];
  for (const kind of ['keydown', 'click']) document.addEventListener(kind, () => heard.push(kind));
  new Overlay(document, wordsIn('en'), () => {});
  press(panel(), 'j');
  panel().click();
  assert.deepEqual(heard, []);
});

test('takes the focus, and gives it back', () => {
  const field = document.querySelector<HTMLElement>('#field');
  field?.focus();
  const overlay = new Overlay(document, wordsIn('en'), () => {});
  assert.equal(document.activeElement?.localName, 'sidelight-card');
  overlay.close();
  assert.equal(document.activeElement, field);
});

test('announces what it shows', () => {
  const overlay = new Overlay(document, wordsIn('en'), () => {});
  overlay.show(el('p', {}, 'Content'), 'The card is here.');
  assert.equal(panel().querySelector('[role="status"]')?.textContent, 'The card is here.');
  assert.equal(panel().querySelector('.content')?.textContent, 'Content');
});

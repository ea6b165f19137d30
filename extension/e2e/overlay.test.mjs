// The proof: a real Chromium, a real click on the toolbar, the real server, pages of ours under strict rules.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { skipped } from './browser.mjs';
import { openServer, silentAddress } from './server.mjs';
import { openSite, PAGES } from './site.mjs';
import { openStage } from './stage.mjs';

const SHIPPED = fileURLToPath(new URL('../dist', import.meta.url));
const CARD_MS = 20_000;

if (skipped) {
  console.error(
    'SIDELIGHT_SKIP_BROWSER=1: NO BROWSER TEST IS RUN. Nothing proves that the card works in a browser.',
  );
}

describe('the card over an article', { skip: skipped && 'SIDELIGHT_SKIP_BROWSER=1' }, () => {
  let server;
  let site;
  let stage;

  before(async () => {
    server = await openServer();
    site = await openSite('hostile.css');
    stage = await openStage(site);
  });

  after(async () => {
    await stage?.close();
    await site?.close();
    await server?.close();
  });

  for (const [name, address, language] of [
    ['English', PAGES.english, 'en'],
    ['French', PAGES.french, 'fr'],
  ]) {
    test(`${name}: a click on the toolbar lays a whole card over the page, and Escape takes it away without a trace`, async () => {
      await stage.settings({ server: server.base, language });
      const page = await stage.open(address);
      const untouched = await page.evaluate(() => document.documentElement.outerHTML);
      await watchChanges(page);
      await openCard(stage, page);
      const card = page.locator('sidelight-card');
      for (const part of [
        'headline',
        'outlet',
        'summary',
        'tags',
        'people',
        'questions',
        'concepts',
        'goals',
        'method',
      ]) {
        assert.notEqual((await card.locator(`.${part}`).first().innerText()).trim(), '', part);
      }
      assert.equal(await card.locator('.concept').count(), 5);
      assert.equal(await card.locator('.panel').getAttribute('lang'), language);
      for (const id of await conceptIds(card)) await openConcept(card, id);
      assert.deepEqual(await changes(page), [], 'the page is changed by its host element only');
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), untouched);
      assert.deepEqual(
        await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
        [0, 0],
      );
    });

    test(`${name}: each marked range is the evidence’s own words, in the article, one mark a piece`, async () => {
      await stage.settings({ server: server.base, language });
      const page = await stage.open(address);
      await openCard(stage, page);
      const card = page.locator('sidelight-card');
      let marked = 0;
      for (const id of await conceptIds(card)) {
        await openConcept(card, id);
        const passages = await wordsOf(card.locator(`.${id} .passage`));
        const ranges = await rangesOf(page, id);
        assert.deepEqual(
          ranges.map(({ text }) => text).sort(),
          passages.map(({ exact }) => exact).sort(),
          id,
        );
        for (const { text, inArticle, before } of ranges) {
          assert.ok(inArticle, `${id}: ${text} is marked outside the article`);
          assert.ok(
            passages.some((one) => one.exact === text && agrees(before, one.before)),
            `${id}: ${text} behind ${before}`,
          );
        }
        assert.equal(
          await card.locator(`.${id} .lost`).count(),
          0,
          `${id}: every piece of evidence is found in the page`,
        );
        marked += ranges.length;
      }
      assert.ok(marked >= 5, `${marked} marks`);
    });
  }

  test('a click on evidence brings it before the reader’s eyes, beside the card', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    for (const viewport of [
      { width: 1280, height: 700 },
      { width: 320, height: 640 },
    ]) {
      const page = await stage.open(PAGES.english, { viewport });
      await openCard(stage, page);
      const card = page.locator('sidelight-card');
      await openConcept(card, 'language-bias');
      const passage = card.locator('.language-bias button.passage').last();
      const exact = await passage.locator('mark').innerText();
      await passage.click();
      const [focus] = await rangesOf(page, 'focus');
      assert.equal(focus.text, exact);
      const { top, bottom } = focus.box;
      assert.ok(top >= 0 && bottom <= viewport.height, `in the window: ${JSON.stringify(focus.box)}`);
      const panel = await card.locator('.panel').boundingBox();
      const { left, right } = focus.box;
      const apart =
        right <= panel.x ||
        left >= panel.x + panel.width ||
        bottom <= panel.y ||
        top >= panel.y + panel.height;
      assert.ok(apart, `${JSON.stringify(focus.box)} lies under the card at ${JSON.stringify(panel)}`);
    }
  });

  test('a hostile style sheet changes nothing of the card', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    const page = await stage.open(PAGES.english);
    await openCard(stage, page);
    const panel = page.locator('sidelight-card .panel');
    const style = await panel.evaluate((element) => {
      const { direction, fontSize, letterSpacing, textTransform, color, position } =
        getComputedStyle(element);
      return { direction, fontSize, letterSpacing, textTransform, color, position };
    });
    assert.deepEqual(style, {
      direction: 'ltr',
      fontSize: '15px',
      letterSpacing: 'normal',
      textTransform: 'none',
      color: 'rgb(29, 35, 38)',
      position: 'fixed',
    });
    const box = await panel.boundingBox();
    assert.deepEqual([box.x + box.width, box.y, box.height], [1268, 12, 776]);
    const seen = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.localName,
      [box.x + 40, box.y + 90],
    );
    assert.equal(seen, 'sidelight-card');
  });

  test('axe finds nothing wrong with the card, light and dark, wide and narrow, everything open', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [1280, 320]) {
        const page = await stage.open(PAGES.english, { colorScheme, viewport: { width, height: 700 } });
        await openCard(stage, page);
        await openEverything(page);
        const { violations, passes } = await stage.axe(page);
        assert.deepEqual(violations, [], `${colorScheme} ${width}`);
        assert.ok(passes > 10, `${passes} rules looked at the card`);
        assert.deepEqual(await faintTexts(page), [], `${colorScheme} ${width}`);
        const wider = await page
          .locator('sidelight-card .content')
          .evaluate((box) => box.scrollWidth - box.clientWidth);
        assert.equal(wider, 0, 'nothing sticks out to the side');
      }
    }
  });

  test('the keyboard reaches everything: into the card, through a concept to its evidence, out again', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    const page = await stage.open(PAGES.english);
    await openCard(stage, page);
    assert.equal(await focused(page), 'panel', 'the card takes the focus');
    const reached = await tabTo(page, (one) => one.startsWith('summary:Language Bias'));
    assert.ok(reached, 'a concept is reached');
    await page.keyboard.press('Enter');
    assert.ok(await tabTo(page, (one) => one.startsWith('button.passage')), 'its evidence is reached');
    await page.keyboard.press('Enter');
    assert.equal((await rangesOf(page, 'focus')).length, 1);
    await page.keyboard.press('Escape');
    await page.locator('sidelight-card').waitFor({ state: 'detached' });
  });

  test('a second click on the toolbar closes the card', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    const page = await stage.open(PAGES.english);
    await openCard(stage, page);
    await stage.click();
    await page.locator('sidelight-card').waitFor({ state: 'detached' });
  });

  test('a page that shows something else without loading anew loses its card', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    const page = await stage.open(PAGES.english);
    await openCard(stage, page);
    await page.evaluate(() => history.pushState({}, '', '#part'));
    assert.equal(await page.locator('sidelight-card').count(), 1);
    await page.evaluate(() => history.pushState({}, '', '/2026/11/another'));
    await page.locator('sidelight-card').waitFor({ state: 'detached' });
  });

  test('a server that is not running is said so, with the command that starts it; a second try then works', async () => {
    await stage.settings({ server: await silentAddress(), language: 'en' });
    const page = await stage.open(PAGES.english);
    await stage.click();
    const state = page.locator('sidelight-card .state.unreachable');
    await state.waitFor({ timeout: CARD_MS });
    assert.equal(await state.locator('code').innerText(), 'java -jar server/target/sidelight.jar');
    assert.deepEqual((await stage.axe(page)).violations, []);
    await stage.settings({ server: server.base });
    await state.locator('button.primary').click();
    await page.locator('sidelight-card .concepts').waitFor({ timeout: CARD_MS });
  });

  test('a page without an article gets no card, and hears why', async () => {
    await stage.settings({ server: server.base, language: 'en' });
    const page = await stage.open(PAGES.front);
    await stage.click();
    const state = page.locator('sidelight-card .state.noArticle');
    await state.waitFor({ timeout: CARD_MS });
    assert.notEqual((await state.locator('.problem').innerText()).trim(), '');
    assert.equal(await page.locator('sidelight-card .concept').count(), 0);
    assert.deepEqual((await stage.axe(page)).violations, []);
  });

  test('a page of the browser’s own gets a badge instead of a card', async () => {
    await stage.open('chrome://version/');
    await stage.click();
    await waitFor(async () => (await stage.badge()) === '–');
  });

  test('the options keep server and language, and say whether a server answers', async () => {
    const page = await stage.open(`chrome-extension://${stage.id}/options.html`);
    await page.selectOption('#language', 'fr');
    await page.fill('#server', server.base);
    await page.click('button[type=submit]');
    await waitFor(async () => (await page.innerText('#status')).includes(server.base));
    assert.equal(await page.getAttribute('html', 'lang'), 'fr');
    await page.fill('#server', 'ftp://nowhere');
    await page.click('button[type=submit]');
    await waitFor(async () => (await page.getAttribute('#server', 'aria-invalid')) === 'true');
    const kept = await stage.worker.evaluate(() => globalThis.chrome.storage.local.get());
    assert.deepEqual(kept, { server: server.base, language: 'fr' });
  });
});

describe('what leaves the browser', { skip: skipped && 'SIDELIGHT_SKIP_BROWSER=1' }, () => {
  test('the shipped build asks the page’s host and the chosen server, nobody else, and shuts the page out', async () => {
    const server = await openServer();
    const site = await openSite('hostile.css');
    try {
      const stage = await openStage(site, { extension: SHIPPED });
      await stage.settings({ server: server.base, language: 'en' });
      const page = await stage.open(PAGES.english);
      await stage.click();
      await waitFor(async () => (await stage.headingsOf(page)).includes('Cognitive concepts'));
      assert.equal(await page.evaluate(() => document.querySelector('sidelight-card').shadowRoot), null);
      const asked = (await stage.close()).filter(({ url }) => /^(https?|wss?):/.test(url));
      const allowed = [new URL(PAGES.english).origin, new URL(server.base).origin];
      assert.deepEqual(
        asked.filter(({ url }) => !allowed.includes(new URL(url).origin)).map(({ url }) => url),
        [],
      );
      const own = asked.filter(({ url }) => url.startsWith(`${server.base}/`));
      assert.ok(own.length >= 1, 'the server was asked');
      for (const { initiator } of own) assert.match(initiator, /^chrome-extension:/);
    } finally {
      await site.close();
      await server.close();
    }
  });
});

async function openCard(stage, page) {
  await stage.click();
  await page.locator('sidelight-card .concepts').waitFor({ timeout: CARD_MS });
}

function conceptIds(card) {
  return card.locator('.concept').evaluateAll((all) => all.map((one) => one.classList[1]));
}

/** Opens a concept as a reader does, and what is folded inside it. */
async function openConcept(card, id) {
  const concept = card.locator(`.${id}.concept`);
  await concept.locator('> summary').click();
  for (const more of await concept.locator('details.more > summary').all()) await more.click();
}

function openEverything(page) {
  return page.locator('sidelight-card').evaluate((host) => {
    for (const details of host.shadowRoot.querySelectorAll('details')) details.open = true;
  });
}

function wordsOf(passages) {
  return passages.evaluateAll((all) =>
    all.map((one) => {
      const mark = one.querySelector('mark');
      return { exact: mark.textContent, before: mark.previousSibling?.textContent ?? '' };
    }),
  );
}

/** The ranges that are marked under a name, as the page itself sees them. */
function rangesOf(page, name) {
  return page.evaluate((id) => {
    const marked = CSS.highlights.get(`sidelight-${id}`);
    return [...(marked ?? [])].map((range) => {
      const { top, bottom, left, right } = range.getBoundingClientRect();
      const block = range.startContainer.parentElement.closest('p, h1, h2, li, figcaption');
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return {
        text: range.toString(),
        before: before.toString(),
        inArticle: block.closest('article') !== null,
        box: { top, bottom, left, right },
      };
    });
  }, name);
}

/** What stands before the words in the page and on the card ends alike, as far as the shorter one goes. */
function agrees(inPage, onCard) {
  const a = inPage.replace(/\s+/g, ' ').trim();
  const b = onCard.replace('…', '').replace(/\s+/g, ' ').trim();
  const length = Math.min(a.length, b.length, 12);
  return length === 0 || a.slice(-length) === b.slice(-length);
}

function watchChanges(page) {
  return page.evaluate(() => {
    globalThis.seen = [];
    const isHost = (node) => node.localName === 'sidelight-card';
    globalThis.watcher = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (isHost(target) || [...addedNodes, ...removedNodes].every(isHost) === (type === 'childList'))
          continue;
        globalThis.seen.push(`${type} at ${target.nodeName}`);
      }
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    globalThis.watcher.observe(document, everything);
  });
}

function changes(page) {
  return page.evaluate(() => globalThis.seen);
}

/** Texts of the card whose contrast with what lies behind them is below WCAG AA; axe does not decide these over a page. */
function faintTexts(page) {
  return page.locator('sidelight-card').evaluate((host) => {
    const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => {
      const [x, y, z] = [r, g, b]
        .map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      for (let one = element; one; one = one.parentElement) {
        const [r, g, b, alpha = 1] = parts(getComputedStyle(one).backgroundColor);
        if (alpha === 1) return [r, g, b];
      }
      return [255, 255, 255];
    };
    const faint = [];
    const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.localName === 'style' || !node.data.trim()) continue;
      const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))].sort(
        (x, y) => y - x,
      );
      const ratio = (a + 0.05) / (b + 0.05);
      if (ratio < 4.5) faint.push(`${node.data.trim().slice(0, 40)} ${ratio.toFixed(2)}`);
    }
    return faint;
  });
}

/** What has the focus inside the card. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.querySelector('sidelight-card')?.shadowRoot?.activeElement;
    if (!element) return '';
    if (element.classList.contains('panel')) return 'panel';
    if (element.localName === 'summary')
      return `summary:${element.querySelector('h4')?.textContent ?? element.textContent}`;
    return [element.localName, ...element.classList].join('.');
  });
}

async function tabTo(page, wanted) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return true;
  }
  return false;
}

async function waitFor(condition) {
  const until = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > until) assert.fail(`waited in vain for ${condition}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { Places } from '../../src/card/view.ts';
import { Anchors, anchorAll, normalise, type Target } from '../../src/page/anchor.ts';
import { exampleCard } from '../support/examples.ts';

function body(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

function target(exact: string, prefix = '', suffix = '', start = 0, field: Target['field'] = 'text'): Target {
  return { exact, prefix, suffix, start, field };
}

function textAt(found: Range | null): string | undefined {
  return found?.toString();
}

/** The text right before a range, to tell equal words apart. */
function before(found: Range | null | undefined): string {
  if (!found) return '';
  const whole = found.startContainer.ownerDocument?.createRange();
  whole?.setStart(found.startContainer.ownerDocument?.body as Node, 0);
  whole?.setEnd(found.startContainer, found.startOffset);
  return whole?.toString() ?? '';
}

test('every place of the English example is found in a page made of its text, word for word', () => {
  const card = exampleCard('english-report');
  const paragraphs = (card.article.text ?? '').split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  const page = body(
    `<nav>Council Transport</nav><h1>${card.article.headline}</h1>${paragraphs.join('\n<aside>Advert</aside>\n')}`,
  );
  const places = new Places(card).all();
  const found = anchorAll(places, page);
  assert.ok(places.length > 5, 'the example has places');
  assert.deepEqual(
    found.map(textAt),
    places.map(({ exact }) => exact),
  );
});

test('finds a quote across inline elements, folded white space, soft hyphens and other quotation marks', () => {
  const page = body('<p>He said: ‘We <em>can\n  not</em> ac\u00adcept\u00a0this’, and left.</p>');
  const [found] = anchorAll([target("'We can not accept this'", 'He said: ', ', and left.')], page);
  assert.equal(normalise(textAt(found ?? null) ?? ''), "'We can not accept this'");
});

test('of several equal words takes the one with the right neighbours', () => {
  const page = body('<p>A radical plan for the city.</p><p>Nothing radical happened at all.</p>');
  const [found] = anchorAll([target('radical', 'Nothing ', ' happened at all.')], page);
  assert.match(before(found), /Nothing $/);
});

test('finds a quote at the start of a paragraph behind a foreign block', () => {
  const page = body(
    '<p>One ends here.</p><figure>Advert: buy now</figure><p>Critics say it is too late for that now.</p>',
  );
  const [found] = anchorAll(
    [target('Critics say', 'One ends here.\n\n', ' it is too late for that now.')],
    page,
  );
  assert.equal(textAt(found ?? null), 'Critics say');
});

test('words whose neighbours do not agree are dropped, not shown elsewhere', () => {
  const page = body('<nav>A shameful week</nav><p>The plan was changed since.</p>');
  const [found] = anchorAll(
    [target('shameful', 'critics called it a ', ' plan that nobody asked for')],
    page,
  );
  assert.equal(found, null);
});

test('a word inside another word is not taken', () => {
  const page = body('<p>The disgraceful plan was dropped by the council today.</p>');
  const [found] = anchorAll([target('graceful', 'It was a most ', ' evening by the lake')], page);
  assert.equal(found, null);
});

test('words that stand twice with the same neighbours are found by where the article’s others lie', () => {
  const pull = '<aside>A disgrace for the whole town, she said.</aside>';
  const page = body(
    `${pull}<p>Opening words of the piece stand here alone.</p><p>A disgrace for the whole town, she said.</p>`,
  );
  const text = 'Opening words of the piece stand here alone.\n\nA disgrace for the whole town, she said.';
  const guide = target('Opening words', '', ' of the piece stand here alone.', 0);
  const twice = target('disgrace', 'A ', ' for the whole town, she said.', text.indexOf('disgrace'));
  const [, found] = anchorAll([guide, twice], page);
  assert.match(before(found), /stand here alone\.A $/);
});

test('words that stand twice and have no guide are dropped', () => {
  const page = body('<p>A disgrace for all.</p><p>A disgrace for all.</p>');
  assert.deepEqual(anchorAll([target('disgrace', 'A ', ' for all.')], page), [null]);
});

test('the headline is looked for in headings, not in the teasers that repeat it', () => {
  const page = body(
    '<nav><a>Council slashes buses</a></nav><h1>Council slashes buses</h1><p>Text of it.</p>',
  );
  const [found] = anchorAll([target('slashes', 'Council ', ' buses', 8, 'headline')], page);
  assert.equal(found?.startContainer.parentElement?.localName, 'h1');
});

test('scripts and form fields are not read', () => {
  const page = body(
    '<script>var a = "loaded words here";</script><textarea>loaded words here</textarea><p>Plain.</p>',
  );
  assert.deepEqual(anchorAll([target('loaded words here')], page), [null]);
});

test('looks again when the page has rebuilt its paragraphs', () => {
  const page = body('<p id="p">A radical plan for the city.</p>');
  const radical = target('radical', 'A ', ' plan for the city.');
  const anchors = new Anchors(page, [radical]);
  const first = anchors.range(radical);
  const paragraph = page.querySelector('p');
  paragraph?.replaceChildren('A radical plan for the city.');
  const second = anchors.range(radical);
  assert.notEqual(second, first);
  assert.equal(textAt(second), 'radical');
  paragraph?.remove();
  assert.equal(anchors.range(radical), null);
});

test('an empty quote is found nowhere', () => {
  assert.deepEqual(anchorAll([target(' \u00ad ')], body('<p>Text</p>')), [null]);
});

test('random quotes of a page are found at their own place', () => {
  const seed = Date.now() % 100_000;
  const random = generator(seed);
  const words = ['der', 'plan', 'city', 'said', 'new', 'law', 'never', 'people', 'vote', 'time'];
  const sentences = Array.from({ length: 300 }, () =>
    Array.from({ length: 9 }, () => words[random(words.length)]).join(' '),
  );
  const text = sentences.join('\n\n');
  const page = body(sentences.map((sentence) => `<p>${sentence}</p>`).join(''));
  for (let tries = 0; tries < 200; tries++) {
    const start = random(text.length - 60);
    const exact = text.slice(start, start + 4 + random(30)).trim();
    const from = text.indexOf(exact, start);
    if (!exact || exact.includes('\n')) continue;
    const quote = target(
      exact,
      text.slice(Math.max(0, from - 32), from),
      text.slice(from + exact.length, from + exact.length + 32),
      from,
    );
    const [found] = anchorAll([quote], page);
    if (found === null) continue; // the same words with the same neighbours twice: rightly dropped
    assert.equal(normalise(textAt(found ?? null) ?? ''), normalise(exact), `seed ${seed}`);
    assert.equal(normalise(before(found)).length > 0, from > 0, `seed ${seed}`);
  }
});

function generator(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

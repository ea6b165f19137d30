import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readPage } from '../../src/page/article.ts';

function read(html: string, address = 'https://news.example/story?id=7#top') {
  return readPage(new JSDOM(html).window.document, new URL(address));
}

test('keeps the article and its JSON-LD', () => {
  const { html } =
    read(`<html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
    <body><article><h1 class="title">Head</h1><p data-component="text">Para <a href="/x">one</a>.</p></article></body></html>`);
  assert.match(html, /^<!doctype html>\n<html lang="en">/);
  assert.match(html, /<script type="application\/ld\+json">\{"@type":"NewsArticle"\}<\/script>/);
  assert.match(
    html,
    /<h1 class="title">Head<\/h1><p data-component="text">Para <a href="\/x">one<\/a>\.<\/p>/,
  );
});

test('what runs, paints, embeds or was typed stays behind', () => {
  const { html } =
    read(`<body onload="go()"><p style="color:red" onclick="x()">Kept</p><script>secret1</script>
    <script type="application/json">secret2</script><style>p { --typed: secret3 }</style><noscript>secret4</noscript>
    <iframe srcdoc="secret5"></iframe><template>secret6</template><!-- secret7 --><input value="secret8">
    <textarea>secret9</textarea><select><option>secret10</option></select><div contenteditable>secret11</div>
    <meta name="csrf-token" content="secret12"><img src="data:image/png;base64,secret13" alt="A picture">
    <link rel="stylesheet" href="secret14"></body>`);
  assert.doesNotMatch(html, /secret|onload|onclick|style=/);
  assert.match(html, /<p>Kept<\/p>/);
  assert.match(html, /alt="A picture"/);
});

test('what a person typed stays behind although no attribute holds it', () => {
  const page = new JSDOM('<form><input id="a"><textarea id="b"></textarea></form><p>Text</p>').window
    .document;
  for (const id of ['a', 'b']) (page.getElementById(id) as HTMLInputElement).value = 'secret';
  assert.doesNotMatch(readPage(page, new URL('https://news.example/')).html, /secret/);
});

test('what an inline style hides stays marked as hidden', () => {
  assert.match(read('<p style="display:none">Paywall</p>').html, /<p hidden="">Paywall<\/p>/);
});

test('leaves the page as it is', () => {
  const page = new JSDOM('<body onload="x()"><script>1</script><p style="display:none">a</p></body>').window
    .document;
  const before = page.documentElement.outerHTML;
  readPage(page, new URL('https://news.example/'));
  assert.equal(page.documentElement.outerHTML, before);
});

test('the address goes without fragment and credentials, and not at all where it is no web address', () => {
  assert.equal(read('<p>x</p>').url, 'https://news.example/story?id=7');
  assert.equal(read('<p>x</p>', 'https://me:pass@news.example/a#b').url, 'https://news.example/a');
  assert.equal('url' in read('<p>x</p>', 'file:///home/me/story.html'), false);
});

test('the page’s language goes along only where it is a tag', () => {
  assert.equal(read('<html lang="fr-FR"></html>').language, 'fr-FR');
  assert.equal('language' in read('<html lang="français !"></html>'), false);
  assert.equal('language' in read('<html></html>'), false);
});

// The newspapers of the fixtures: made-up hosts, served over https from this process under the strictest rules.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { selfSigned } from './certificate.mjs';

export const PAGES = {
  english: 'https://www.merrow-courier.example/2026/11/harbour-ferry',
  french: 'https://www.gazette-de-valmont.example/societe/2026/11/18/piscine-municipale',
  front: 'https://www.merrow-courier.example/',
};

const FILES = {
  '/2026/11/harbour-ferry': 'merrow-harbour-ferry.html',
  '/societe/2026/11/18/piscine-municipale': 'valmont-piscine-municipale.html',
  '/': 'merrow-front-page.html',
};

/** Nothing may run, connect or be framed; a card that needs the page's leave for anything fails here. */
const RULES =
  "default-src 'none'; style-src 'self'; script-src 'none'; connect-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const HOSTS = [...new Set(Object.values(PAGES).map((page) => new URL(page).hostname))];

/** Serves the pages with one of the style sheets: hostile.css for the tests, news.css for pictures. */
export async function openSite(sheet) {
  const server = createServer(selfSigned(HOSTS), async (request, response) => {
    const path = request.url ?? '/';
    const file = path === '/style.css' ? sheet : FILES[path];
    if (!file) return response.writeHead(404).end();
    const type = file.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': RULES });
    response.end(await readFile(new URL(`fixtures/${file}`, import.meta.url)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

// Pictures of the overlay for the documentation, into shots/: npm run shots. Needs the server as the end-to-end test does.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openServer, silentAddress } from './server.mjs';
import { openSite, PAGES } from './site.mjs';
import { openStage } from './stage.mjs';

const folder = fileURLToPath(new URL('../shots/', import.meta.url));
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 640 };

await mkdir(folder, { recursive: true });
const server = await openServer();
const site = await openSite('news.css');
const stage = await openStage(site);
try {
  for (const [name, language] of Object.entries({ english: 'en', french: 'fr' })) {
    for (const colorScheme of ['light', 'dark']) {
      for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
        await stage.settings({ server: server.base, language });
        const page = await stage.open(PAGES[name], { colorScheme, viewport });
        await pictures(page, `${name}-${colorScheme}-${width}`);
      }
    }
  }
  await state('no-article', PAGES.front, server.base, '.noArticle');
  await state('no-server', PAGES.english, await silentAddress(), '.unreachable');
  const options = await stage.open(`chrome-extension://${stage.id}/options.html`, {
    viewport: { width: 720, height: 620 },
  });
  await options.screenshot({ path: `${folder}options.png` });
} finally {
  await stage.close();
  await site.close();
  await server.close();
}

/** The card as it arrives, with a concept open and its words marked, and the whole card in one long strip. */
async function pictures(page, name) {
  await stage.click();
  const card = page.locator('sidelight-card');
  await card.locator('.concepts').waitFor();
  await page.screenshot({ path: `${folder}${name}-1-card.png` });
  const concept = card.locator('.language-bias.concept');
  await concept.locator('> summary').click();
  await concept.locator('button.passage').nth(1).click();
  await concept.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: `${folder}${name}-2-marks.png` });
  await card.evaluate(unroll);
  await card.locator('.panel').screenshot({ path: `${folder}${name}-3-whole.png` });
}

/** Lets the card grow to its whole length, with everything open. */
function unroll(host) {
  for (const details of host.shadowRoot.querySelectorAll('details')) details.open = true;
  const panel = host.shadowRoot.querySelector('.panel');
  Object.assign(panel.style, { position: 'absolute', maxBlockSize: 'none', insetBlock: '0 auto' });
}

async function state(name, address, base, look) {
  await stage.settings({ server: base, language: 'en' });
  const page = await stage.open(address, { viewport: WIDE });
  await stage.click();
  await page.locator(`sidelight-card ${look}`).waitFor();
  await page.screenshot({ path: `${folder}${name}.png` });
}

// A real Chromium with the extension in it, on pages of ours, cut off from the rest of the net.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { HOSTS } from './site.mjs';

const TEST_BUILD = fileURLToPath(new URL('../build/e2e', import.meta.url));
const DESK = { width: 1280, height: 800 };
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the browser with one of our builds. */
export async function openStage(site, { extension = TEST_BUILD, language = 'en' } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-e2e-'));
  const log = join(profile, 'net.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: [
      ...FLAGS,
      `--lang=${language}`,
      `--log-net-log=${log}`,
      ...loading(extension),
      ...mapping(site.port),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = await context.browser().newBrowserCDPSession();
  return new Stage({ context, worker, browser, profile, log });
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--ignore-certificate-errors',
];

function loading(extension) {
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** The made-up hosts lead here, every other name leads nowhere. */
function mapping(port) {
  const hosts = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`];
}

/** What a test may do: open a page, click the toolbar, look at the card. */
class Stage {
  constructor(parts) {
    Object.assign(this, parts);
    this.id = new URL(parts.worker.url()).host;
  }

  settings(settings) {
    return this.worker.evaluate((given) => globalThis.chrome.storage.local.set(given), settings);
  }

  /** Opens an address in the browser's one tab, so that the toolbar's click has one meaning. */
  async open(address, { viewport = DESK, colorScheme = 'light' } = {}) {
    const [page] = this.context.pages();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    return page;
  }

  /** Clicks the toolbar action as a person does: the page is granted by the click and by nothing else. */
  async click() {
    const { targetInfos } = await this.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    if (targetInfos.length !== 1) throw new Error(`one tab expected, ${targetInfos.length} found`);
    await this.browser.send('Extensions.triggerAction', { id: this.id, targetId: targetInfos[0].targetId });
  }

  badge() {
    return this.worker.evaluate(async () => {
      const [tab] = await globalThis.chrome.tabs.query({ active: true });
      return globalThis.chrome.action.getBadgeText({ tabId: tab.id });
    });
  }

  /** What axe finds wrong with the card in this page, and which contrasts it could not decide. */
  async axe(page) {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations, incomplete, passes } = await globalThis.axe.run({ include: [['sidelight-card']] });
      const told = (found) =>
        found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      return { violations: told(violations), incomplete: told(incomplete), passes: passes.length };
    });
  }

  /** The headings that a screen reader meets, those of a closed shadow root too. */
  async headingsOf(page) {
    const session = await this.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => name?.value);
  }

  /** Ends the browser and gives back what pages and extensions have asked for; what the browser asks for itself is not theirs. */
  async close() {
    await this.context.close();
    const asked = askedIn(JSON.parse(await readFile(this.log, 'utf8')));
    await rm(this.profile, { recursive: true, force: true });
    return asked;
  }
}

function askedIn({ constants, events }) {
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === started && /^[a-z-]+:\/\//.test(params?.initiator ?? ''))
    .map(({ params }) => ({ url: params.url, initiator: params.initiator }));
}

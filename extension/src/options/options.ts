import {
  askFor,
  CARD_LANGUAGES,
  DEFAULTS,
  giveBack,
  isLoopback,
  loadSettings,
  mayAsk,
  readerLanguage,
  type Settings,
  saveSettings,
  serverAddress,
} from '../settings.ts';
import { type Key, type Words, wordsIn } from '../words.ts';

const form = find('form', HTMLFormElement);
const server = find('#server', HTMLInputElement);
const language = find('#language', HTMLSelectElement);
const status = find('#status', HTMLElement);
const warning = find('#warning', HTMLElement);

const PATIENCE_MS = 3_000;

/** Permission is asked for first and at once: browsers allow it only while they handle the click. */
async function save(typed: string): Promise<void> {
  const address = serverAddress(typed);
  if (!address) return say('badAddress', true);
  if (!(await askFor(address))) return say('notAllowed', true, address);
  const before = await loadSettings();
  const settings = chosen(address);
  await saveSettings(settings);
  if (before.server !== address) await giveBack(before.server);
  await show(settings);
  say((await answers(address)) ? 'savedServer' : 'savedSilent', false, address);
}

function chosen(address: string): Settings {
  return {
    server: address,
    language: CARD_LANGUAGES.find((one) => one === language.value) ?? DEFAULTS.language,
  };
}

/** Whether a Sidelight server is there: only one of ours lists its lexicons. */
async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/v1/lexicons`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}

async function show(settings: Settings): Promise<void> {
  const words = wordsIn(readerLanguage(settings));
  server.value = settings.server;
  language.value = settings.language;
  warning.hidden = isLoopback(settings.server) || settings.server.startsWith('https:');
  translate(words);
  if (!(await mayAsk(settings.server))) say('notPermittedTitle', true);
}

function translate(words: Words): void {
  document.documentElement.lang = words.language;
  document.title = words.say('optionsTitle');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = words.say(element.dataset.say as Key);
  }
}

function say(key: Key, wrong: boolean, ...values: string[]): void {
  status.textContent = wordsIn(readerLanguage(chosen(DEFAULTS.server))).say(key, ...values);
  server.setAttribute('aria-invalid', String(wrong));
}

function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`options.html has no ${selector}`);
  return element;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save(server.value);
});
find('#default', HTMLButtonElement).addEventListener('click', () => void save(DEFAULTS.server));
void show(await loadSettings());

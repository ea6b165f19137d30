import type { Words } from './words.ts';

/** What the reader chose on the options page; kept in this browser only. */
export interface Settings {
  readonly server: string;
  readonly language: CardLanguage;
}

export const CARD_LANGUAGES = ['auto', 'en', 'fr', 'de', 'es'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

export const DEFAULTS: Settings = { server: 'http://127.0.0.1:8642', language: 'auto' };

/** The host the manifest already holds; any other is asked for. */
const LOOPBACK_ORIGIN = 'http://127.0.0.1/*';

export async function loadSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get({ ...DEFAULTS });
  return {
    server: serverAddress(String(stored.server)) ?? DEFAULTS.server,
    language: CARD_LANGUAGES.find((language) => language === stored.language) ?? DEFAULTS.language,
  };
}

export function saveSettings(settings: Settings): Promise<void> {
  return chrome.storage.local.set({ ...settings });
}

/** A web address without name, password, query and final slash; nothing when it is none. */
export function serverAddress(typed: string): string | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`;
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol) || address.username || address.password) return undefined;
  return (address.origin + address.pathname).replace(/\/+$/, '');
}

/** The match pattern that a permission for a server is asked with; patterns know no ports. */
export function originPattern(server: string): string {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
}

export function mayAsk(server: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [originPattern(server)] });
}

/** Must be called while a click is being handled: browsers ask the reader only then. */
export function askFor(server: string): Promise<boolean> {
  return chrome.permissions.request({ origins: [originPattern(server)] });
}

/** Gives a permission back that is no longer needed. */
export async function giveBack(server: string): Promise<void> {
  const origin = originPattern(server);
  if (origin !== LOOPBACK_ORIGIN) await chrome.permissions.remove({ origins: [origin] });
}

export function isLoopback(server: string): boolean {
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(server).hostname);
}

/** The language this reader's cards are asked in. */
export function readerLanguage(settings: Settings): Words['language'] {
  return cardLanguage(settings.language, [chrome.i18n.getUILanguage(), ...navigator.languages]);
}

/** The language a card is asked in: the chosen one, else the first the browser's reader prefers. */
export function cardLanguage(chosen: CardLanguage, preferred: readonly string[]): Words['language'] {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const found = CARD_LANGUAGES.find((language) => language === tag.split('-')[0]?.toLowerCase());
    if (found && found !== 'auto') return found;
  }
  return 'en';
}

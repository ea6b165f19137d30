import de from '../_locales/de/messages.json';
import en from '../_locales/en/messages.json';
import es from '../_locales/es/messages.json';
import fr from '../_locales/fr/messages.json';

const CATALOGUES = { en, fr, de, es };

export type Language = keyof typeof CATALOGUES;
export type Key = keyof typeof en;

/** Keys that have a form for one and a form for many. */
type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The frame's own words in one language; what the card says about an article comes from the server. */
export interface Words {
  readonly language: Language;
  say(key: Key, ...values: (string | number)[]): string;
  count(key: Counted, count: number): string;
  number(value: number, digits?: number): string;
  /** With two decimals at most. */
  short(value: number): string;
  percent(share: number): string;
  date(iso: string): string;
  region(country: string): string;
  languageName(tag: string): string;
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(CATALOGUES, tag);
}

/**
 * The browser's own catalogue follows the browser's language, a card follows the reader's choice: so the card reads the
 * same files by itself.
 */
export function wordsIn(language: Language): Words {
  const catalogue: Readonly<Record<Key, { message: string }>> = CATALOGUES[language];
  const plural = new Intl.PluralRules(language);
  const say = (key: Key, ...values: (string | number)[]) =>
    catalogue[key].message.replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
  return {
    language,
    say,
    number: (value, digits = 0) => format(language, value, digits, digits),
    short: (value) => format(language, value, 0, 2),
    count: (key, count) => {
      const form = plural.select(count) === 'one' ? 'one' : 'other';
      return say(`${key}_${form}` as Key, format(language, count, 0, 2));
    },
    percent: (share) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    date: (iso) => date(language, iso),
    region: (country) => name(language, 'region', country),
    languageName: (tag) => name(language, 'language', tag),
  };
}

function format(language: Language, value: number, least: number, most: number): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(value);
}

/** The day as the outlet dates it, not as the reader's clock would. */
function date(language: Language, iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function name(language: Language, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames(language, { type, fallback: 'code' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

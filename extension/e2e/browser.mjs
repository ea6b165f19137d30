// Finds a Chromium to test with, and says what to do where there is none.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'ungoogled-chromium',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** True where the reader of the build's log has asked for it in so many words. */
export const skipped = process.env.SIDELIGHT_SKIP_BROWSER === '1';

/** The path of a Chromium; installs Debian's where that is allowed. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : fail(`CHROMIUM is ${named}, which is no program`);
  return installed() ?? install() ?? fail('no Chromium was found');
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE].find(
    isProgram,
  );
}

/** Debian and its kin, as root: the browser of the distribution. */
function install() {
  const apt = '/usr/bin/apt-get';
  if (process.getuid?.() !== 0 || !isProgram(apt)) return undefined;
  console.log('e2e: no Chromium found; installing the distribution’s');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync(apt, ['update'], quiet);
    execFileSync(apt, ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  } catch (error) {
    return fail(`installing it failed (${error.message})`);
  }
  return installed();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(why) {
  throw new Error(
    `${why}. The browser tests need Chromium: install it (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM to ` +
      'its path. SIDELIGHT_SKIP_BROWSER=1 leaves these tests out, and with them the proof that the card works in a browser.',
  );
}

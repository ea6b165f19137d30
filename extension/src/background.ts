import { Client } from './api/client.ts';
import type { Ask, Reply } from './api/messages.ts';
import { loadSettings, mayAsk, readerLanguage } from './settings.ts';
import { wordsIn } from './words.ts';

/** A page that has just moved to another process may hear of the click's permission a moment after the script. */
const PAUSES_MS = [100, 400];

chrome.action.onClicked.addListener((tab) => {
  if (tab.id !== undefined) void open(tab.id);
});

chrome.runtime.onMessage.addListener((ask: Ask, sender, reply: (reply: Reply) => void) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (ask.type === 'options') {
    void chrome.runtime.openOptionsPage();
    return false;
  }
  void answer(ask).then(reply);
  return true;
});

/** The browser's own pages and stores refuse scripts; a badge says so, since nothing can be shown inside them. */
async function open(tabId: number): Promise<void> {
  for (const pause of PAUSES_MS) {
    if (await inject(tabId)) return;
    await new Promise((resume) => setTimeout(resume, pause));
  }
  if (!(await inject(tabId))) await sayRestricted(tabId);
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return true;
  } catch {
    return false;
  }
}

async function sayRestricted(tabId: number): Promise<void> {
  const { say } = wordsIn(readerLanguage(await loadSettings()));
  await chrome.action.setBadgeBackgroundColor({ tabId, color: '#55616b' });
  await chrome.action.setBadgeText({ tabId, text: '–' });
  await chrome.action.setTitle({ tabId, title: say('restrictedPage') });
}

async function answer(ask: Exclude<Ask, { type: 'options' }>): Promise<Reply> {
  const settings = await loadSettings();
  const { server } = settings;
  if (!(await mayAsk(server))) return { server, failure: { cause: 'not-permitted' } };
  const client = new Client(server, readerLanguage(settings));
  return { server, ...(await (ask.type === 'analyse' ? client.analyse(ask.request) : client.poll(ask.id))) };
}

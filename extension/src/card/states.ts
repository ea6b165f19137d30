import type { Failure } from '../api/messages.ts';
import type { Key, Words } from '../words.ts';
import { button, el } from './dom.ts';
import type { View } from './view.ts';

/** What a reader can do where there is no card. */
export interface Actions {
  readonly retry: () => void;
  readonly options: () => void;
  /** Copies a text; absent where the page's context has no clipboard. */
  readonly copy?: ((text: string) => void) | undefined;
}

/** Starts the server on the reader's own computer, from the folder it was built in. */
export const START_COMMAND = 'java -jar server/target/sidelight.jar';

type State =
  | 'unreachable'
  | 'unreachableAway'
  | 'notPermitted'
  | 'unexpected'
  | 'slow'
  | 'busy'
  | 'noArticle'
  | 'tooLarge'
  | 'refused'
  | 'other';

export function loading(words: Words): HTMLElement {
  return el(
    'div',
    { class: 'state loading' },
    el('h2', { id: 'sidelight-headline' }, words.say('loadingTitle')),
    el('span', { class: 'progress', 'aria-hidden': 'true' }),
    el('p', {}, words.say('loadingText')),
  );
}

/** A busy server asked for patience. */
export function waiting(words: Words, seconds: number): HTMLElement {
  return el(
    'div',
    { class: 'state loading' },
    el('h2', { id: 'sidelight-headline' }, words.say('busyTitle')),
    el('span', { class: 'progress', 'aria-hidden': 'true' }),
    el('p', {}, words.count('busyWait', seconds)),
  );
}

/** Why there is no card, in the reader's words, and what to do about it. */
export function failed(failure: Failure, sent: View['sent'], words: Words, actions: Actions): HTMLElement {
  const state = stateOf(failure, sent.local);
  return el(
    'div',
    { class: `state failure ${state}`, 'data-state': state },
    el('h2', { id: 'sidelight-headline' }, words.say(`${state}Title` satisfies Key)),
    el('p', {}, words.say(`${state}Text` satisfies Key, sent.server)),
    state === 'unreachable' ? startCommand(words, actions) : null,
    problemDetail(failure, words),
    el(
      'div',
      { class: 'actions' },
      retryHelps(state) ? button({ class: 'primary' }, actions.retry, words.say('tryAgain')) : null,
      optionsHelp(state) ? button({}, actions.options, words.say('openOptions')) : null,
    ),
  );
}

function stateOf({ cause, problem }: Failure, local: boolean): State {
  switch (cause) {
    case 'unreachable':
      return local ? 'unreachable' : 'unreachableAway';
    case 'not-permitted':
      return 'notPermitted';
    case 'problem':
      return problemState(problem?.type ?? '', problem?.status ?? 0);
    default:
      return cause;
  }
}

/** The server names each problem by the last part of its type's address. */
function problemState(type: string, status: number): State {
  const id = type
    .split(/[/#:]/)
    .at(-1)
    ?.replace(/\.\w+$/, '');
  if (id === 'no-article') return 'noArticle';
  if (id === 'too-large' || status === 413) return 'tooLarge';
  if (status === 401 || status === 403) return 'refused';
  return 'other';
}

function startCommand(words: Words, { copy }: Actions): HTMLElement {
  return el(
    'div',
    { class: 'command' },
    el('code', { tabindex: 0, role: 'region', 'aria-label': words.say('startCommand') }, START_COMMAND),
    copy ? button({}, () => copy(START_COMMAND), words.say('copy')) : null,
  );
}

/** The server's own words, where it said more than its title. */
function problemDetail({ problem }: Failure, words: Words): HTMLElement | null {
  const said = problem?.detail ?? problem?.title;
  return said ? el('p', { class: 'note problem' }, words.say('serverSays', said)) : null;
}

function retryHelps(state: State): boolean {
  return state !== 'noArticle' && state !== 'tooLarge' && state !== 'notPermitted';
}

function optionsHelp(state: State): boolean {
  return ['unreachable', 'unreachableAway', 'notPermitted', 'unexpected', 'refused'].includes(state);
}

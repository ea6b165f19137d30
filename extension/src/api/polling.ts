import type { Ask, Failure, Reply } from './messages.ts';
import type { AnalysisRequest, Card } from './types.ts';

/** How an analysis ended, and where it was made. */
export type Outcome = { readonly server: string } & ({ readonly card: Card } | { readonly failure: Failure });

/** What the polling needs from the world around it. */
export interface Surroundings {
  readonly ask: (ask: Ask) => Promise<Reply>;
  /** Resolves after so many milliseconds, at once when the reader has gone. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly gone: () => boolean;
  /** Told when a busy server asked for so many seconds. */
  readonly waiting: (seconds: number) => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
const BACK_OFF = 1.6;
const MOST_POLLS = 40;
const MOST_BUSY = 3;
const BUSY_SECONDS = 5;
const MOST_BUSY_SECONDS = 60;

/**
 * Asks for a card until it is done or has failed. The page's side drives this: a background worker may be put to sleep
 * at any time and holds no state.
 */
export async function analyse(request: AnalysisRequest, world: Surroundings): Promise<Outcome> {
  const ask: Ask = { type: 'analyse', request };
  let reply = await patiently(ask, world);
  for (let polls = 0; isPending(reply); polls++) {
    if (polls === MOST_POLLS || world.gone()) return failed(reply.server, { cause: 'slow' });
    await world.pause(pollPause(polls, reply.retryAfter));
    reply = await patiently({ type: 'poll', id: reply.analysis.id }, world);
  }
  return outcome(reply);
}

/** Waits as long as a busy server asks for, a few times. */
async function patiently(ask: Ask, world: Surroundings): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const reply = await world.ask(ask);
    if (!('failure' in reply) || reply.failure.cause !== 'busy') return reply;
    const seconds = reply.failure.retryAfter ?? BUSY_SECONDS;
    if (tries === MOST_BUSY || seconds > MOST_BUSY_SECONDS || world.gone()) return reply;
    world.waiting(Math.max(1, Math.ceil(seconds)));
    await world.pause(Math.max(1, seconds) * 1000);
  }
}

type Pending = Extract<Reply, { analysis: unknown }>;

function isPending(reply: Reply): reply is Pending {
  return 'analysis' in reply && reply.analysis.status === 'pending';
}

/** Grows with each poll, and is never shorter than what the server asked for. */
function pollPause(polls: number, retryAfter = 0): number {
  const backOff = Math.min(Math.round(FIRST_PAUSE_MS * BACK_OFF ** polls), LONGEST_PAUSE_MS);
  return Math.max(backOff, Math.min(retryAfter, MOST_BUSY_SECONDS) * 1000);
}

function outcome(reply: Reply): Outcome {
  if ('failure' in reply) return failed(reply.server, reply.failure);
  const { card, problem } = reply.analysis;
  if (card) return { server: reply.server, card };
  return failed(reply.server, problem ? { cause: 'problem', problem } : { cause: 'unexpected' });
}

function failed(server: string, failure: Failure): Outcome {
  return { server, failure };
}

import type { Failure } from './messages.ts';
import type { Analysis, AnalysisRequest, Problem } from './types.ts';

/** What a server said to one request. */
export type Answer =
  | { readonly analysis: Analysis; readonly retryAfter?: number }
  | { readonly failure: Failure };

const PATIENCE_MS = 30_000;

/** Asks one Sidelight server, one request a call, and keeps no state between them. */
export class Client {
  readonly #server: string;
  readonly #language: string;

  constructor(server: string, language: string) {
    this.#server = server;
    this.#language = language;
  }

  analyse(request: AnalysisRequest): Promise<Answer> {
    return this.#ask('/v1/analyses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
  }

  poll(id: string): Promise<Answer> {
    return this.#ask(`/v1/analyses/${encodeURIComponent(id)}`, { method: 'GET' });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.#fetch(path, init);
    if (!response) return { failure: { cause: 'unreachable' } };
    const body = await jsonOf(response);
    return response.ok ? analysisAnswer(body, response) : problemAnswer(body, response);
  }

  /** Nothing when no server answered in time; cookies and the page's address stay out of it. */
  async #fetch(path: string, init: RequestInit): Promise<Response | undefined> {
    try {
      return await fetch(this.#server + path, {
        ...init,
        headers: { Accept: 'application/json', 'Accept-Language': this.#language, ...init.headers },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  }
}

function analysisAnswer(body: unknown, response: Response): Answer {
  if (!isAnalysis(body)) return { failure: { cause: 'unexpected' } };
  return { analysis: body, ...retryAfter(response) };
}

function problemAnswer(body: unknown, response: Response): Answer {
  if (!isProblem(body)) return { failure: { cause: 'unexpected' } };
  const cause = response.status === 429 || response.status === 503 ? 'busy' : 'problem';
  return { failure: { cause, problem: body, ...retryAfter(response) } };
}

function retryAfter(response: Response): { retryAfter?: number } {
  const header = response.headers.get('Retry-After');
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {};
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException || error instanceof TypeError)
      return undefined;
    throw error;
  }
}

/** The card itself is the schema's business; here it is enough that a Sidelight server of this contract speaks. */
function isAnalysis(body: unknown): body is Analysis {
  if (!isObject(body) || typeof body.id !== 'string') return false;
  if (body.status === 'done') return isObject(body.card) && isKnownVersion(body.card.schemaVersion);
  return body.status === 'pending' || (body.status === 'failed' && isProblem(body.problem));
}

function isKnownVersion(version: unknown): boolean {
  return typeof version === 'string' && version.startsWith('1.');
}

function isProblem(body: unknown): body is Problem {
  return isObject(body) && typeof body.title === 'string' && typeof body.status === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

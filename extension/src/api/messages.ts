import type { Analysis, AnalysisRequest, Problem } from './types.ts';

/** What the page's side asks the background for; the server's address is never part of it. */
export type Ask =
  | { readonly type: 'analyse'; readonly request: AnalysisRequest }
  | { readonly type: 'poll'; readonly id: string }
  | { readonly type: 'options' };

/** Why there is no card. `problem` is the server's own word (RFC 9457). */
export interface Failure {
  readonly cause: 'unreachable' | 'not-permitted' | 'unexpected' | 'problem' | 'busy' | 'slow';
  readonly problem?: Problem;
  /** Seconds the server asks to wait for. */
  readonly retryAfter?: number;
}

/** What the background answers; `server` is where it asked. */
export type Reply = { readonly server: string } & (
  | { readonly analysis: Analysis; readonly retryAfter?: number }
  | { readonly failure: Failure }
);

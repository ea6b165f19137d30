/**
 * Accepts requests, has them read by a bounded number of threads and keeps what came of them for a
 * while. An {@link dev.sidelight.analysis.AnalysisRequest} comes in, an {@link
 * dev.sidelight.analysis.Analysis} goes out, to be asked for by its id. Nothing is written to disk
 * and no text to a log.
 */
package dev.sidelight.analysis;

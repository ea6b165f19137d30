package dev.sidelight.text;

/**
 * A stretch between quotation marks, or a block quotation.
 *
 * @param index its place in {@link Text#quotations}
 * @param span with its marks
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param closed false where the closing mark is missing and the paragraph's end stands for it
 * @param depth 0 for an outermost quotation, 1 for one inside another
 */
public record Quotation(
    int index, Span span, int firstToken, int endToken, boolean closed, int depth) {
  /** How many words are quoted. */
  public int words() {
    return endToken - firstToken;
  }
}

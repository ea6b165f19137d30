package dev.sidelight.text;

/**
 * One sentence of a text.
 *
 * @param index its place in {@link Text#sentences}
 * @param zone where in the article it stands
 * @param block index of the article's block, -1 for the headline
 * @param span its letters with the closing mark
 * @param firstToken index into {@link Text#tokens}
 * @param endToken index behind its last token
 */
public record Sentence(int index, Zone zone, int block, Span span, int firstToken, int endToken) {
  /** How many words it has. */
  public int words() {
    return endToken - firstToken;
  }
}

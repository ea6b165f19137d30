package dev.sidelight.text;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Makes words of their own of the elided words before an apostrophe ({@code l'homme}) and of
 * endings behind one ({@code minister's}), with exact offsets, and writes every apostrophe
 * straight.
 */
final class CliticFilter extends TokenFilter {
  private static final String APOSTROPHES = "’ʼ＇";

  private final Set<String> leading;
  private final Set<String> trailing;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private AttributeSource.State rest;
  private int cut;

  CliticFilter(TokenStream input, Set<String> leading, Set<String> trailing) {
    super(input);
    this.leading = leading;
    this.trailing = trailing;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (rest != null) {
      restoreState(rest);
      rest = null;
      int start = offset.startOffset() + cut;
      String word = term.toString().substring(cut);
      term.setEmpty().append(word);
      offset.setOffset(start, offset.endOffset());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    straighten();
    cut = cut();
    if (cut > 0) {
      rest = captureState();
      term.setLength(cut);
      offset.setOffset(offset.startOffset(), offset.startOffset() + cut);
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = null;
  }

  private void straighten() {
    for (int i = 0; i < term.length(); i++) {
      if (APOSTROPHES.indexOf(term.charAt(i)) >= 0) {
        term.buffer()[i] = '\'';
      }
    }
  }

  /**
   * Where to cut the word, 0 for nowhere; lower-casing may have changed the length, then it stays
   * whole.
   */
  private int cut() {
    String word = term.toString();
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0 || offset.endOffset() - offset.startOffset() != word.length()) {
      return 0;
    }
    if (apostrophe + 1 < word.length() && leading.contains(word.substring(0, apostrophe + 1))) {
      return apostrophe + 1;
    }
    int last = word.lastIndexOf('\'');
    return last > 0 && trailing.contains(word.substring(last)) ? last : 0;
  }
}

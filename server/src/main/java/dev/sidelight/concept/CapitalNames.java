package dev.sidelight.concept;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Span;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Common words that a text uses as names: printed with a capital inside a sentence, they carry no
 * judgement there nor where they begin one ("Pigeonhole removed the channel"). Title-case lines
 * tell nothing, phrases keep their sense, and languages that write nouns with a capital are left to
 * their lexicons.
 */
final class CapitalNames {
  /** Camps are written with a capital and are labels all the same. */
  private static final String LABEL = "partisan-label";

  private final Text text;
  private final boolean[] inside;
  private final Set<String> names = new HashSet<>();

  CapitalNames(Text text) {
    this.text = text;
    this.inside = new boolean[text.tokens().size()];
    if (!text.language().has("nounsAreCapital")) {
      text.sentences().stream().filter(this::plain).forEach(this::collect);
    }
  }

  /** True where the finding's word is a name in this text. */
  boolean holds(Finding finding) {
    int first = finding.firstToken();
    boolean lower = Character.isLowerCase(finding.entry().term().charAt(0));
    return lower
        && finding.endToken() - first == 1
        && !finding.category().equals(LABEL)
        && (inside[first] || (capital(first) && names.contains(text.tokens().get(first).form())));
  }

  private void collect(Sentence sentence) {
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      if (capital(i) && !parted(i)) {
        inside[i] = true;
        names.add(text.tokens().get(i).form());
      }
    }
  }

  /** Not a headline, nor a line that writes most of its words with a capital. */
  private boolean plain(Sentence sentence) {
    long capitals =
        IntStream.range(sentence.firstToken(), sentence.endToken()).filter(this::capital).count();
    return sentence.zone() != Zone.HEADLINE
        && sentence.zone() != Zone.HEADING
        && capitals * 2 <= sentence.words();
  }

  private boolean capital(int token) {
    return Character.isUpperCase(text.surface(text.tokens().get(token)).charAt(0));
  }

  /** True where a mark stands before the word: what follows may begin anew. */
  private boolean parted(int token) {
    Token before = text.tokens().get(token - 1);
    Span span = text.tokens().get(token).span();
    String gap = text.field(span.field()).substring(before.span().end(), span.start());
    return !gap.isBlank();
  }
}

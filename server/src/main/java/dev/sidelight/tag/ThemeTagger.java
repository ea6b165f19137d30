package dev.sidelight.tag;

import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import java.util.List;

/** Names the themes that cut across topics: gender issues, privacy, migration and others. */
final class ThemeTagger {
  private static final double LEAST_SCORE = 6;
  private static final double OF_THE_FIRST = 0.4;
  private static final int MOST = 3;

  /** Up to three themes that two or more terms speak of, strongest first. */
  List<Tags.ThemeTag> tag(Text text, Findings findings, Messages messages) {
    double length = Math.sqrt(Math.max(1, text.words() / 400.0));
    List<Prominence.Weighed> weighed =
        Prominence.weigh(text, findings.of("themes")).stream()
            .filter(w -> w.terms() > 1 && w.strongest() >= 2 && w.score() / length >= LEAST_SCORE)
            .toList();
    return weighed.stream()
        .filter(w -> w.score() >= OF_THE_FIRST * weighed.getFirst().score())
        .limit(MOST)
        .map(w ->
            new Tags.ThemeTag(w.category(), messages.title(Messages.Kind.THEMES, w.category())))
        .toList();
  }
}

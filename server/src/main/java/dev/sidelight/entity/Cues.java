package dev.sidelight.entity;

import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.Optional;

/** The cues of a text by word: no word belongs to two of them. */
final class Cues {
  private static final String LEXICON = "entities";

  private final Finding[] found;
  private final Cue[] cues;
  private final boolean[] whole;

  private Cues(int tokens) {
    found = new Finding[tokens];
    cues = new Cue[tokens];
    whole = new boolean[tokens];
  }

  /** The cues that a text holds as words and, in longer words, as endings. */
  static Cues of(Text text, Findings findings, Endings endings) {
    Cues cues = new Cues(text.tokens().size());
    for (Finding finding : findings.of(LEXICON)) {
      Cue.of(finding.category()).ifPresent(cue -> cues.fill(finding, cue));
    }
    for (int i = 0; i < cues.cues.length; i++) {
      cues.fill(text, i, endings);
    }
    return cues;
  }

  private void fill(Finding finding, Cue cue) {
    boolean parted = parted(finding);
    for (int i = finding.firstToken(); i < finding.endToken(); i++) {
      if (!parted || i == finding.firstToken() || i == finding.endToken() - 1) {
        found[i] = finding;
        cues[i] = head(cue);
      }
    }
  }

  /** A verb parted from its prefix ({@code greift … an}): what stands between is none of it. */
  static boolean parted(Finding finding) {
    boolean one = finding.entry().term().chars().noneMatch(c -> c == ' ' || c == '-');
    return finding.endToken() - finding.firstToken() > 2
        && (one || finding.entry().term().indexOf('…') > 0);
  }

  private void fill(Text text, int token, Endings endings) {
    Token word = text.tokens().get(token);
    if (cues[token] != null || !Character.isUpperCase(text.surface(word).codePointAt(0))) {
      return;
    }
    endings.of(word.form()).ifPresent(entry -> fill(word, token, entry));
  }

  private void fill(Token word, int token, Entry entry) {
    Cue cue = Cue.of(entry.category()).orElseThrow();
    fill(new Finding(entry, token, token + 1, word.span(), word.sentence()), cue);
    whole[token] = cue.ending();
  }

  /** An ending that stands alone is a head. */
  private static Cue head(Cue cue) {
    return switch (cue) {
      case ORGANISATION_ENDING -> Cue.ORGANISATION_HEAD;
      case PLACE_ENDING -> Cue.PLACE_HEAD;
      default -> cue;
    };
  }

  /** The cue that a word belongs to; empty also outside the text. */
  Optional<Cue> at(int token) {
    return inside(token) ? Optional.ofNullable(cues[token]) : Optional.empty();
  }

  /** True where a word belongs to this cue. */
  boolean is(int token, Cue cue) {
    return inside(token) && cues[token] == cue;
  }

  /** True for a long word that is the name of an organisation or a place by its ending. */
  boolean whole(int token) {
    return inside(token) && whole[token];
  }

  /** True where a word is or belongs to a title or role. */
  boolean introduces(int token) {
    return inside(token) && cues[token] != null && cues[token].introduces();
  }

  /** Index of the first word of the cue that a word belongs to; the word itself outside any. */
  int first(int token) {
    return inside(token) && found[token] != null ? found[token].firstToken() : token;
  }

  /** Index behind the last word of the cue that a word belongs to; behind the word outside any. */
  int end(int token) {
    return inside(token) && found[token] != null ? found[token].endToken() : token + 1;
  }

  /** What was found at a word. */
  Optional<Finding> finding(int token) {
    return inside(token) ? Optional.ofNullable(found[token]) : Optional.empty();
  }

  private boolean inside(int token) {
    return token >= 0 && token < cues.length;
  }
}

package dev.sidelight.entity;

import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.HashSet;
import java.util.Set;

/** How the words of a text are written: what a capital tells depends on where it stands. */
final class Casing {
  private static final double TITLE_CASE = 0.8;
  private static final int TITLE_CASE_WORDS = 5;
  private static final int LONG_WORD = 4;

  /** So many small words with a capital inside a sentence are found in title case only. */
  private static final int SMALL_WORDS = 2;

  private static final String STOPS = ".!?…”»\"";

  private final Text text;
  private final boolean[] capital;
  private final boolean[] shout;
  private final boolean[] opens;
  private final boolean[] loud;
  private final Set<String> lower = new HashSet<>();
  private final Set<String> midSentence = new HashSet<>();

  Casing(Text text) {
    this.text = text;
    int size = text.tokens().size();
    capital = new boolean[size];
    shout = new boolean[size];
    opens = new boolean[size];
    loud = new boolean[size];
    for (int i = 0; i < size; i++) {
      read(i, text.surface(text.tokens().get(i)));
    }
    text.sentences().forEach(this::read);
  }

  private void read(int token, String surface) {
    capital[token] = Character.isUpperCase(surface.codePointAt(0));
    shout[token] =
        surface.codePoints().filter(Character::isUpperCase).count() > 1
            && surface.codePoints().noneMatch(Character::isLowerCase);
    opens[token] = token == text.sentenceOf(token).firstToken() || behindMark(token);
  }

  /** True where a quotation mark, a colon or a dash of a list stands before the word. */
  private boolean behindMark(int token) {
    Token before = text.tokens().get(token - 1);
    Token here = text.tokens().get(token);
    String gap =
        text.field(here.span().field()).substring(before.span().end(), here.span().start());
    return gap.chars().anyMatch(c -> "\"“„«‘‹:;•\n".indexOf(c) >= 0);
  }

  private void read(Sentence sentence) {
    boolean noisy = titleCase(sentence);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      loud[i] = noisy;
      String form = text.tokens().get(i).form();
      if (!capital[i]) {
        lower.add(form);
      } else if (!noisy && !opens[i]) {
        midSentence.add(form);
      }
    }
  }

  /**
   * True where nearly every longer word has a capital, and no stop or small word speaks against.
   */
  private boolean titleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int small = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String form = text.tokens().get(i).form();
      if (form.length() >= LONG_WORD && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += capital[i] ? 1 : 0;
      }
      small += capital[i] && !opens[i] && text.stopWords().contains(form) ? 1 : 0;
    }
    return words >= TITLE_CASE_WORDS
        && capitals >= TITLE_CASE * words
        && (small >= SMALL_WORDS || !stopped(sentence));
  }

  private boolean stopped(Sentence sentence) {
    String printed = text.cut(sentence.span());
    return STOPS.indexOf(printed.charAt(printed.length() - 1)) >= 0;
  }

  /** True where a word begins with a capital. */
  boolean capital(int token) {
    return token >= 0 && token < capital.length && capital[token];
  }

  /** True for a word of two or more capitals and no small letter. */
  boolean shout(int token) {
    return shout[token];
  }

  /** True where a capital tells nothing: at the start of a sentence or a quotation. */
  boolean opens(int token) {
    return opens[token];
  }

  /** True in a title-case headline or a line in capitals. */
  boolean loud(int token) {
    return loud[token];
  }

  /** True for a form that the text also writes small. */
  boolean seenSmall(String form) {
    return lower.contains(form);
  }

  /** True for a form that the text also writes with a capital inside a sentence. */
  boolean seenInside(String form) {
    return midSentence.contains(form);
  }
}

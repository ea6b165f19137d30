package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of an article's passages what is not its text: links to other articles, calls to
 * subscribe, credits, repeated titles and names, headings with nothing below.
 */
final class Cleaning {
  private static final int LINE = 60;
  private static final int CALL = 250;
  private static final int TOP = 4;

  private final PageWords words;
  private final String headline;
  private final Set<String> byline;

  Cleaning(PageWords words, String headline, List<String> byline) {
    this.words = words;
    this.headline = Headline.key(headline);
    this.byline = new HashSet<>(byline.stream().map(Headline::key).toList());
  }

  List<Passage> clean(List<Passage> found) {
    List<Passage> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Passage passage : found) {
      boolean again = passage.letters() > LINE && !seen.add(passage.text());
      if (!again && isText(passage) && !isCall(passage)) {
        if (kept.size() >= TOP || !isTitle(passage)) {
          kept.add(passage);
        }
      }
    }
    return trimmed(kept);
  }

  private static boolean isText(Passage passage) {
    return passage.linkDensity() < 0.5 || (passage.letters() > 200 && passage.linkDensity() < 0.8);
  }

  private boolean isCall(Passage passage) {
    if (passage.letters() > CALL) {
      return false;
    }
    int starts = words.starts(passage.text());
    return (Phrase.RELATED.isIn(starts) && isAside(passage)) || isNotice(passage, starts);
  }

  /** Points to another article: Read also. */
  private boolean isAside(Passage passage) {
    return passage.linkDensity() > 0.25
        || words.is(Phrase.RELATED, bare(passage.text()))
        || (passage.letters() < 2 * LINE
            && passage.linked() > 0
            && passage.text().indexOf(':') > 0);
  }

  /** Asks for something, or says who took the picture. */
  private boolean isNotice(Passage passage, int starts) {
    boolean small = passage.letters() < LINE || passage.linkDensity() > 0.15;
    return (small && Phrase.PROMO.isIn(starts))
        || (linked(passage) && words.within(Phrase.PROMO, passage.text()))
        || Phrase.CREDIT.isIn(starts)
        || (passage.letters() < CALL && Phrase.PAYWALL.isIn(starts));
  }

  private static boolean linked(Passage passage) {
    return passage.linkDensity() > 0.3;
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Says the headline or the byline once more. */
  private boolean isTitle(Passage passage) {
    String key = Headline.key(passage.text());
    return key.equals(headline) || isByline(passage, key);
  }

  private boolean isByline(Passage passage, String key) {
    if (passage.letters() > LINE) {
      return false;
    }
    return byline.contains(key)
        || (Phrase.BY.isIn(words.starts(passage.text())) && byline.stream().anyMatch(key::contains))
        || (WrittenDate.read(passage.text()).isPresent() && passage.letters() < LINE / 2)
        || PageDate.read(passage.text()).isPresent();
  }

  /** Without short lines before the first paragraph and headings behind the last. */
  private static List<Passage> trimmed(List<Passage> kept) {
    int start = 0;
    while (start < kept.size() && isLabel(kept.get(start))) {
      start++;
    }
    int end = kept.size();
    while (end > start && kept.get(end - 1).isHeading()) {
      end--;
    }
    return start == kept.size() ? kept : kept.subList(start, end);
  }

  /** A line over the text: its section, its place. */
  private static boolean isLabel(Passage passage) {
    String text = passage.text();
    char last = text.charAt(text.length() - 1);
    return passage.letters() < LINE / 2
        && !passage.isHeading()
        && passage.kind() == Block.Kind.PARAGRAPH
        && ".!?…”\"»“':;。！？".indexOf(last) < 0;
  }
}

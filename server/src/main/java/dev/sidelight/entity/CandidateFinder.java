package dev.sidelight.entity;

import dev.sidelight.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stretches that may be names: runs of words with a capital, held together by small words
 * where a name may have them, cut at titles, freed of what only begins the sentence. Title-case
 * lines are passed over.
 */
final class CandidateFinder {
  private static final int PARTICLES = 3;

  /** No name has more words; it also keeps the work linear in a text all in capitals. */
  private static final int LONGEST = 24;

  private final Surroundings around;
  private final Cues cues;
  private final Casing casing;
  private final List<Candidate> found = new ArrayList<>();

  CandidateFinder(Surroundings around) {
    this.around = around;
    this.cues = around.cues();
    this.casing = around.casing();
  }

  /** The candidates in order of the text; none overlaps another. */
  List<Candidate> find() {
    for (Sentence sentence : around.text().sentences()) {
      if (!casing.loud(sentence.firstToken())) {
        find(sentence);
      }
    }
    return found;
  }

  private void find(Sentence sentence) {
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      i = capital(i) ? run(i, sentence.endToken()) : Math.max(i + 1, small(i));
    }
  }

  /** True for a capital that may be a name's. */
  private boolean capital(int token) {
    return casing.capital(token) && !around.noun(token);
  }

  /** A well-known name that begins with a small letter; the index behind it, or the word's own. */
  private int small(int token) {
    Optional<Gazetteer.Hit> hit = around.known(token).filter(h -> !casing.capital(token));
    hit.ifPresent(h -> found.add(new Candidate(token, h.end(), token, Optional.of(h.name()))));
    return hit.map(Gazetteer.Hit::end).orElse(token);
  }

  private int run(int first, int limit) {
    if (cues.is(first, Cue.NOT_A_NAME) && around.known(first).isEmpty()) {
      return cues.end(first);
    }
    boolean skipped = casing.opens(first) ? opening(first) : loudWord(first);
    if (skipped && around.known(first).isEmpty()) {
      return first + 1;
    }
    int last = Math.min(limit, first + LONGEST);
    int end = known(first, last);
    while (end < last) {
      int next = next(first, end, last);
      if (next == end) {
        break;
      }
      end = next;
    }
    cut(first, end);
    return end;
  }

  /**
   * Behind the well-known name or the head phrase that begins a run; behind its first word else.
   */
  private int known(int first, int limit) {
    int head = headEnd(first);
    int hit = around.known(first).map(Gazetteer.Hit::end).orElse(first + 1);
    return Math.min(limit, Math.max(head, hit));
  }

  /** A head of several words ({@code University of}) belongs to the name whole. */
  private int headEnd(int token) {
    return head(token) && cues.first(token) == token ? cues.end(token) : token + 1;
  }

  private boolean head(int token) {
    return cues.is(token, Cue.ORGANISATION_HEAD) || cues.is(token, Cue.PLACE_HEAD);
  }

  /** Behind the next words of a run, or its end where it goes no further. */
  private int next(int first, int end, int limit) {
    if (!joined(end - 1)) {
      boolean suffix =
          around.gapBehind(end - 1).strip().equals(",") && cues.is(end, Cue.NAME_SUFFIX);
      return suffix && end < limit && capital(end) ? end + 1 : end;
    }
    if (capital(end) || field(first, end)) {
      boolean stops = cues.is(end, Cue.NOT_A_NAME) || loudWord(end);
      return stops && around.known(end).isEmpty() ? end : known(end, limit);
    }
    if (adjective(end) && hasHead(first, end)) {
      return end + 1;
    }
    int behind = behindSmallWords(end, limit);
    if (behind > end && bridges(first, end, behind)) {
      return known(behind, limit);
    }
    return field(first, end, limit);
  }

  /**
   * Behind a field that follows a head in small letters, as French names its bodies ({@code Haute
   * autorité de santé}); the run's end where there is none.
   */
  private int field(int first, int end, int limit) {
    int noun = end;
    while (noun < limit && noun < end + PARTICLES - 1 && link(noun, end) && joined(noun)) {
      noun++;
    }
    boolean named =
        noun > end
            && noun < limit
            && organisationHead(first, end)
            && around.known(first).isEmpty()
            && !casing.opens(first);
    return named && fieldWord(noun) ? noun + 1 : end;
  }

  /** The noun behind a head of several words: {@code Verband der Automobilindustrie}. */
  private boolean field(int first, int end) {
    return around.nouns()
        && casing.capital(end)
        && !casing.capital(end - 1)
        && cues.end(first) == end
        && head(first);
  }

  /** {@code de} or {@code de la}: a particle, with an article behind it. */
  private boolean link(int token, int first) {
    return token == first ? particle(token) : cues.is(token, Cue.NAME_ARTICLE);
  }

  private boolean particle(int token) {
    return !casing.capital(token) && cues.is(token, Cue.NAME_PARTICLE);
  }

  private boolean fieldWord(int token) {
    return !casing.capital(token)
        && (cues.at(token).isEmpty()
            || cues.is(token, Cue.ORGANISATION_HEAD)
            || cues.is(token, Cue.GROUP_SPEAKER)
            || cues.introduces(token))
        && !around.text().stopWords().contains(around.form(token));
  }

  private boolean organisationHead(int first, int end) {
    for (int i = first; i < end; i++) {
      if (cues.is(i, Cue.ORGANISATION_HEAD) && casing.capital(cues.first(i))) {
        return true;
      }
    }
    return false;
  }

  /** A small word with a capital, as title case has it: no name goes on there. */
  private boolean loudWord(int token) {
    return around.text().stopWords().contains(around.form(token))
        && !cues.is(token, Cue.NAME_PARTICLE)
        && !cues.is(token, Cue.NAME_SUFFIX)
        && around.form(token).length() > 1
        && !casing.shout(token);
  }

  /** A small adjective that French and others put behind the head of a name. */
  private boolean adjective(int token) {
    return cues.is(token, Cue.NAME_ADJECTIVE) || around.demonym(token);
  }

  /**
   * Only a blank, a hyphen, an apostrophe or an ampersand stands behind a word, or the stop of a
   * title.
   */
  private boolean joined(int token) {
    String gap = around.gapBehind(token);
    if (gap.equals(" ") || gap.equals("\u00a0") || gap.isEmpty() || gap.strip().equals("&")) {
      return true;
    }
    if (gap.length() == 1) {
      return "-‑’'".contains(gap);
    }
    return gap.startsWith(".") && gap.substring(1).isBlank() && endsInStop(token);
  }

  /** True for an initial, an acronym with stops, a title and the like. */
  private boolean endsInStop(int token) {
    return around.form(token).length() == 1
        || around.form(token).indexOf('.') > 0
        || cues.introduces(token)
        || cues.is(token, Cue.PLACE_HEAD);
  }

  /** The index of the capital behind up to three small words, or the start where there is none. */
  private int behindSmallWords(int from, int limit) {
    int i = from;
    while (i < limit && i < from + PARTICLES && smallWord(i) && joined(i)) {
      i++;
    }
    return i > from && i < limit && casing.capital(i) && !cues.is(i, Cue.NOT_A_NAME) ? i : from;
  }

  private boolean smallWord(int token) {
    return !casing.capital(token)
        && (cues.is(token, Cue.NAME_PARTICLE)
            || cues.is(token, Cue.NAME_ARTICLE)
            || cues.is(token, Cue.NAME_JOINER)
            || cues.is(token, Cue.NAME_AND));
  }

  /** True where small words hold a name together: behind a head, or the particles of a surname. */
  private boolean bridges(int first, int from, int to) {
    if (any(from, to, Cue.NAME_AND)) {
      return to - from == 1 && any(first, from, Cue.NAME_JOINER) && !head(from - 1);
    }
    if (to - from == 1 && cues.is(from, Cue.NAME_ARTICLE)) {
      return cues.is(to, Cue.NAME_SUFFIX) && given(first, from);
    }
    if (hasHead(first, from)) {
      return true;
    }
    boolean article = around.nouns() && any(from, to, Cue.NAME_ARTICLE);
    return !article
        && !any(from, to, Cue.NAME_JOINER)
        && !ofAnother(to)
        && (cues.introduces(first) || given(first, from) || club(first, from, to));
  }

  /** True for what {@code von der} leads to and no surname is: {@code BBC}. */
  private boolean ofAnother(int token) {
    return around.nouns()
        && (casing.shout(token)
            || head(token)
            || around
                .known(token)
                .filter(hit -> hit.name().kind() == Gazetteer.Kind.ORGANISATION)
                .isPresent());
  }

  /** True where a given name stands among some words. */
  private boolean given(int first, int end) {
    for (int i = first; i < end; i++) {
      if (given(i)) {
        return true;
      }
    }
    return false;
  }

  /** A plural and a place, as French names its teams: {@code Nuggets de Denver}. */
  private boolean club(int first, int from, int to) {
    return from - first == 1
        && around.form(first).endsWith("s")
        && !casing.opens(first)
        && around.known(first).isEmpty()
        && around.known(to).filter(hit -> hit.name().kind() == Gazetteer.Kind.PLACE).isPresent();
  }

  private boolean any(int from, int to, Cue cue) {
    for (int i = from; i < to; i++) {
      if (cues.is(i, cue)
          || (cue == Cue.NAME_JOINER && head(i) && cues.end(i) - cues.first(i) > 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHead(int first, int end) {
    for (int i = first; i < end; i++) {
      if (head(i) && casing.capital(cues.first(i))) {
        return true;
      }
    }
    return false;
  }

  /** Frees a run of what does not belong to the name, and cuts it at titles. */
  private void cut(int from, int to) {
    int first = from;
    int end = to;
    while (end > first && loose(end - 1)) {
      end--;
    }
    if (whole(first, end)) {
      add(first, end, first);
      return;
    }
    first = behindOpening(first, end);
    boolean headed = first < end && headed(first, end);
    int introduced = first;
    while (first < end && leads(first, end, headed)) {
      boolean title = title(first);
      introduced = title ? introduced : cues.end(first);
      first = Math.min(end, title ? cues.end(first) : first + 1);
      if (whole(first, end)) {
        break;
      }
    }
    while (first < end && smallWord(first)) {
      first++;
    }
    int title = headed ? end : nextName(first, end);
    if (title < end) {
      cut(first, title);
      cut(title, to);
    } else if (first < end) {
      add(first, end, introducedBefore(Math.min(introduced, first), from));
    }
  }

  /** Small words at the end of a run belong to the sentence. */
  private boolean loose(int token) {
    return smallWord(token) && !cues.is(token, Cue.ORGANISATION_HEAD);
  }

  /** A title in small letters may stand before the run as well. */
  private int introducedBefore(int introduced, int from) {
    int before = from - 1;
    boolean small =
        introduced == from && around.together(before, from) && around.gap(before).isBlank();
    return small && cues.introduces(before) ? cues.first(before) : introduced;
  }

  private boolean whole(int first, int end) {
    return first < end && around.known(first).filter(hit -> hit.end() == end).isPresent();
  }

  /** Behind the words that have a capital only because they begin the sentence. */
  private int behindOpening(int first, int end) {
    int i = first;
    while (i < end && casing.opens(first) && opening(i) && !whole(i, end)) {
      i++;
    }
    return i;
  }

  private boolean opening(int token) {
    String form = around.form(token);
    boolean small = around.text().stopWords().contains(form) && !casing.shout(token);
    if (cues.introduces(token)
        || (cues.is(token, Cue.OTHER_HEAD) && casing.capital(token + 1))
        || around.known(token).filter(hit -> !small || hit.end() > token + 1).isPresent()) {
      return false;
    }
    return cues.is(token, Cue.SENTENCE_START)
        || form.endsWith("'")
        || around.text().stopWords().contains(form)
        || smallWordBegin(token)
        || (around.ordinary(token) && !around.givenNames().has(around.surface(token)));
  }

  private boolean smallWordBegin(int token) {
    return cues.is(token, Cue.NAME_JOINER)
        || cues.is(token, Cue.NAME_ARTICLE)
        || cues.is(token, Cue.PREPOSITION)
        || cues.is(token, Cue.INDEFINITE)
        || cues.is(token, Cue.SAY_BEFORE)
        || cues.is(token, Cue.SAY_LINK)
        || cues.at(token).filter(Cue::pronoun).isPresent();
  }

  /** Titles, roles and demonyms before a name; an organisation keeps its demonym and its roles. */
  private boolean leads(int token, int end, boolean headed) {
    if (headed) {
      return false;
    }
    return title(token)
        || (kind(token) && token + 1 < end)
        || (adjective(token) && !given(token) && token + 1 < end)
        || (cues.at(token).filter(Cue::kin).isPresent() && token + 1 < end);
  }

  /** A noun that tells of what kind the name behind it is: {@code Zeitung}, {@code Bezirk}. */
  private boolean kind(int token) {
    return cues.is(token, Cue.ORGANISATION_BEFORE)
        || (around.nouns() && casing.capital(token) && cues.is(token, Cue.PLACE_BEFORE));
  }

  /** True for an organisation's name, in which titles and adjectives have their place. */
  private boolean headed(int first, int end) {
    return cues.is(end - 1, Cue.ORGANISATION_HEAD)
        || (end - first > 1 && cues.is(end - 1, Cue.ORGANISATION_BEFORE))
        || (end - first > 1 && cues.is(end - 1, Cue.PLACE_HEAD) && capitalAdjective(first))
        || cues.is(end - 1, Cue.ORGANISATION_SUFFIX)
        || (organisationHead(first, end)
            && (cues.is(first, Cue.ORGANISATION_HEAD) || nextTitle(first + 1, end) == end));
  }

  /** An adjective that has its capital from a name: {@code Schwarzes Meer}. */
  private boolean capitalAdjective(int token) {
    return around.nouns() && casing.capital(token) && !casing.opens(token) && adjective(token);
  }

  /** A title or role; one that a hyphen joins to the next word ({@code Saint-Denis}) is none. */
  private boolean title(int token) {
    return cues.introduces(token) && !"-‑".contains(around.gapBehind(cues.end(token) - 1));
  }

  /** Where a second name begins: behind a well-known one, at one that ends the run, or a title. */
  private int nextName(int first, int end) {
    int behind = around.known(first).map(Gazetteer.Hit::end).orElse(end);
    boolean ordinary = around.known(first).filter(hit -> hit.name().ordinary()).isPresent();
    if (behind < end && ((!ordinary && given(behind)) || genitive(first, behind))) {
      return behind;
    }
    for (int i = first + 1; i < end && around.nouns() && !given(first); i++) {
      if (begins(i, end)) {
        return i;
      }
    }
    for (int i = first + 2; i + 1 < end && given(first); i++) {
      if (whole(i, end)) {
        return i;
      }
    }
    return nextTitle(first + 1, end);
  }

  /** True where a well-known name stands in the genitive: what follows is another's. */
  private boolean genitive(int first, int end) {
    String printed = around.surface(first, end);
    return around.nouns()
        && printed.endsWith(Gazetteer.GENITIVE)
        && around
            .known(first)
            .filter(hit -> printed.equals(hit.name().surface() + Gazetteer.GENITIVE))
            .isPresent();
  }

  /** True where a name begins behind what may be a noun: a well-known or full name, an acronym. */
  private boolean begins(int token, int end) {
    boolean full = token + 1 < end && given(token) && !around.ordinary(token);
    return (full
            || casing.shout(token)
            || around.known(token).filter(hit -> !hit.name().ordinary()).isPresent())
        && around.gapBefore(token).isBlank();
  }

  private int nextTitle(int from, int end) {
    int i = from;
    while (i < end && !titleInside(from - 1, i, end)) {
      i++;
    }
    return i;
  }

  /**
   * A title that begins another name; the last word of a run or one behind a given name is none.
   */
  private boolean titleInside(int first, int token, int end) {
    return title(token)
        && casing.capital(token)
        && cues.first(token) == token
        && cues.end(token) < end
        && !given(token)
        && !given(first);
  }

  private boolean given(int token) {
    return around.givenNames().has(around.surface(token));
  }

  private void add(int first, int end, int introduced) {
    Optional<Gazetteer.Name> known =
        around.known(first).filter(hit -> hit.end() == end).map(Gazetteer.Hit::name);
    if (known.isPresent() || (nameLike(first, end) && !compound(end - 1))) {
      int start = known.isPresent() ? first : behindParticles(first, introduced);
      found.add(new Candidate(start, end, Math.min(introduced, start), known));
    }
  }

  /** True where a hyphen joins a word to a noun behind it. */
  private boolean compound(int token) {
    return "-‑".contains(around.gapBehind(token)) && around.noun(token + 1);
  }

  /** The particles of a surname that stands alone: {@code von der Leyen}, not {@code de Paris}. */
  private int behindParticles(int first, int introduced) {
    int start = first;
    while (first == introduced
        && around.together(start - 1, first)
        && particle(start - 1)
        && joined(start - 1)
        && !around.text().stopWords().contains(around.form(start - 1))
        && !around.form(start - 1).endsWith("'")) {
      start--;
    }
    return start;
  }

  /** No lone head, demonym, title, number or word that is no name. */
  private boolean nameLike(int first, int end) {
    if ((end - first == 1 && lone(first)) || work(first, end) || open(first, end)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (casing.capital(i)
          && !cues.is(i, Cue.NOT_A_NAME)
          && !cues.is(i, Cue.NAME_ADJECTIVE)
          && !around.demonym(i)
          && Character.isLetter(around.form(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** A head of several words without what it asks for: {@code Verband der}. */
  private boolean open(int first, int end) {
    return around.nouns() && !casing.capital(end - 1) && cues.first(end - 1) == first;
  }

  /** A prize, a treaty, a war: it has a name but is none of ours. */
  private boolean work(int first, int end) {
    return cues.is(end - 1, Cue.OTHER_HEAD) || cues.is(first, Cue.OTHER_HEAD);
  }

  private boolean lone(int token) {
    return (head(token) && !cues.whole(token))
        || around.demonym(token)
        || cues.is(token, Cue.NAME_ADJECTIVE)
        || cues.is(token, Cue.OTHER_HEAD)
        || cues.is(token, Cue.NAME_SUFFIX)
        || cues.is(token, Cue.ORGANISATION_BEFORE)
        || cues.is(token, Cue.PLACE_BEFORE)
        || cues.introduces(token)
        || cues.at(token).filter(Cue::kin).isPresent()
        || cues.is(token, Cue.GROUP_SPEAKER)
        || cues.is(token, Cue.NOT_A_NAME)
        || around.form(token).length() == 1
        || (casing.opens(token) && opening(token));
  }
}

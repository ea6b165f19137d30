package dev.sidelight.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the stretches between quotation marks in one block. Pairs nest; a mark that is never closed
 * runs to the end of its block, but a single mark that is never closed is an apostrophe and quotes
 * nothing.
 */
final class QuotationFinder {
  /** How many apostrophes that look like opening marks may stand open before a closing mark. */
  private static final int DEEPEST = 16;

  private static final char STRAIGHT = '"';
  private static final char STRAIGHT_SINGLE = '\'';
  private static final char HIGH_SINGLE = '’';

  /** Half-open stretch with its marks. */
  record Stretch(int start, int end, boolean closed, int depth) {}

  private record Open(char mark, String closers, int at) {}

  private static final char DASH = '—';

  private final List<String> pairs;
  private final boolean dialogue;

  /**
   * @param pairs an opening and a closing mark each, as {@code «»}
   * @param dialogue whether a dash at a paragraph's beginning opens speech, and dashes part the
   *     words about it: {@code —No sé —dijo—. Ya veré.}
   */
  QuotationFinder(List<String> pairs, boolean dialogue) {
    this.pairs = List.copyOf(pairs);
    this.dialogue = dialogue;
  }

  /** The quotations of a block, in order of their beginning. */
  List<Stretch> find(String text, int from, int to) {
    List<Stretch> found = new ArrayList<>();
    if (dialogue) {
      found.addAll(spoken(text, from, to));
    }
    List<Open> stack = new ArrayList<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!mark(c)) {
        continue;
      }
      int closed = closedBy(stack, text, c, i, to);
      if (closed >= 0) {
        found.add(new Stretch(stack.get(closed).at(), i + 1, true, depth(stack, closed)));
        stack.subList(closed, stack.size()).clear();
      } else if (opens(text, c, i, from, to)) {
        stack.add(new Open(c, closers(c), i));
      }
    }
    for (int i = 0; i < stack.size(); i++) {
      if (!single(stack.get(i).mark())) {
        found.add(new Stretch(stack.get(i).at(), to, false, depth(stack, i)));
      }
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return depths(found);
  }

  /** The speech of a paragraph that a dash begins: every other stretch between dashes. */
  private static List<Stretch> spoken(String text, int from, int to) {
    List<Stretch> spoken = new ArrayList<>();
    int start = from;
    if (start + 1 >= to || text.charAt(start) != DASH || blank(text.charAt(start + 1))) {
      return spoken;
    }
    while (start >= 0 && start < to) {
      int about = aside(text, start + 1, to);
      int end = about < 0 ? to : about;
      spoken.add(new Stretch(start, behindWord(text, start, end), about >= 0, 0));
      int back = about < 0 ? -1 : text.indexOf(DASH, about + 1);
      start = back >= 0 && back < to ? behindStops(text, back + 1, to) : -1;
    }
    return spoken;
  }

  /** Where a dash behind a blank begins words about the speech, or -1. */
  private static int aside(String text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.charAt(i) == DASH && blank(text.charAt(i - 1)) && !blank(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int behindWord(String text, int start, int end) {
    int i = end;
    while (i > start + 1 && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int behindStops(String text, int from, int to) {
    int i = from;
    while (i < to
        && !Character.isLetterOrDigit(text.charAt(i))
        && "¿¡«“\"".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Depth by what really encloses what, since a single mark may have turned out to be an
   * apostrophe.
   */
  private static List<Stretch> depths(List<Stretch> sorted) {
    List<Stretch> out = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Stretch s : sorted) {
      while (!ends.isEmpty() && ends.getLast() <= s.start()) {
        ends.removeLast();
      }
      out.add(new Stretch(s.start(), s.end(), s.closed(), ends.size()));
      ends.add(s.end());
    }
    return out;
  }

  private static int depth(List<Open> stack, int index) {
    return Math.min(index, stack.size());
  }

  private boolean mark(char c) {
    return c == STRAIGHT
        || c == STRAIGHT_SINGLE
        || pairs.stream().anyMatch(pair -> pair.indexOf(c) >= 0);
  }

  /** The index in the stack of the opening mark that this one closes, or -1. */
  private static int closedBy(List<Open> stack, String text, char c, int i, int to) {
    for (int k = stack.size() - 1; k >= Math.max(0, stack.size() - DEEPEST); k--) {
      Open open = stack.get(k);
      if (open.closers().indexOf(c) >= 0 && (!single(c) || closesSingle(text, i, to))) {
        return k;
      }
      if (!single(open.mark())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(String text, char c, int i, int from, int to) {
    boolean wordFollows = i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
    boolean blankBefore = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
    if (c == STRAIGHT) {
      return wordFollows && blankBefore;
    }
    if (c == STRAIGHT_SINGLE) {
      return blankBefore && i + 1 < to && Character.isLetter(text.charAt(i + 1));
    }
    boolean opener = pairs.stream().anyMatch(pair -> pair.charAt(0) == c);
    return opener && i + 1 < to && (!single(c) || blankBefore);
  }

  /** A single closing mark stands behind a letter or a stop, and no letter follows. */
  private static boolean closesSingle(String text, int i, int to) {
    return i > 0
        && !Character.isWhitespace(text.charAt(i - 1))
        && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private String closers(char opening) {
    StringBuilder closers = new StringBuilder();
    if (opening == STRAIGHT || opening == STRAIGHT_SINGLE) {
      closers.append(opening);
    }
    for (String pair : pairs) {
      if (pair.charAt(0) == opening) {
        closers.append(pair.charAt(1));
      }
    }
    return closers.toString();
  }

  private static boolean single(char c) {
    return c == STRAIGHT_SINGLE || c == HIGH_SINGLE || c == '‘' || c == '‚';
  }
}

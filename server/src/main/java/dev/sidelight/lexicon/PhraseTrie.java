package dev.sidelight.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases as paths of words: walks from a place in a text and meets every phrase that begins there.
 * Words become numbers once per text; a step is one look-up in an open-address table. Unchangeable
 * once built.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  private static final int ROOT = 0;
  private static final int UNKNOWN = -1;

  /** Told of every phrase that a walk meets, shortest first. */
  @FunctionalInterface
  public interface Visitor<T> {
    /**
     * @param endToken index behind the phrase's last word
     * @param values what the phrase stands for
     */
    void meet(int endToken, List<T> values);
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<List<T>> values = new ArrayList<>();

    private Builder() {
      values.add(List.of());
    }

    /** Adds a phrase of one or more words; one phrase may stand for several things. */
    public Builder<T> add(List<String> words, T value) {
      int node = ROOT;
      for (String word : words) {
        int symbol = symbols.computeIfAbsent(word, w -> symbols.size());
        node = steps.computeIfAbsent(key(node, symbol), k -> newNode());
      }
      if (values.get(node).isEmpty()) {
        values.set(node, new ArrayList<>(1));
      }
      if (node != ROOT && !values.get(node).contains(value)) {
        values.get(node).add(value);
      }
      return this;
    }

    private int newNode() {
      values.add(List.of());
      return values.size() - 1;
    }

    /** The finished trie. */
    public PhraseTrie<T> build() {
      return new PhraseTrie<>(this);
    }
  }

  private final Map<String, Integer> symbols;
  private final long[] keys;
  private final int[] nodes;
  private final List<List<T>> values;

  private PhraseTrie(Builder<T> builder) {
    symbols = Map.copyOf(builder.symbols);
    values = builder.values.stream().map(List::copyOf).toList();
    int size = Integer.highestOneBit(Math.max(2, builder.steps.size())) * 4;
    keys = new long[size];
    nodes = new int[size];
    Arrays.fill(keys, -1L);
    builder.steps.forEach(this::put);
  }

  /** An empty collection of phrases. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The numbers of a text's words, for {@link #walk}; words of no phrase share one. */
  public int[] symbols(List<String> words) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = symbols.getOrDefault(words.get(i), UNKNOWN);
    }
    return numbers;
  }

  /**
   * Meets every phrase that begins at a word.
   *
   * @param numbers a text's words by {@link #symbols}
   * @param from index of the first word
   * @param to index behind the last word that a phrase may use
   */
  public void walk(int[] numbers, int from, int to, Visitor<? super T> visitor) {
    int node = ROOT;
    for (int i = from; i < to && numbers[i] != UNKNOWN; i++) {
      node = step(node, numbers[i]);
      if (node < 0) {
        return;
      }
      List<T> met = values.get(node);
      if (!met.isEmpty()) {
        visit(visitor, i + 1, met);
      }
    }
  }

  @SuppressWarnings("unchecked") // a list that is only read may be seen as one of a wider type
  private static <T> void visit(Visitor<? super T> visitor, int end, List<T> met) {
    ((Visitor<T>) visitor).meet(end, met);
  }

  private int step(int node, int symbol) {
    long key = key(node, symbol);
    for (int slot = slot(key); keys[slot] != -1L; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
    }
    return -1;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (keys[slot] != -1L) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & (keys.length - 1);
  }

  private static long key(int node, int symbol) {
    return ((long) node << 32) | symbol;
  }
}

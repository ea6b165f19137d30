package dev.sidelight.concept;

import java.util.List;

/**
 * One of several questions that a concept is measured by.
 *
 * @param id category of the ledger
 * @param weight its part of the whole
 * @param value how strongly it speaks, 0 to 1
 * @param count how many findings or facts stand behind it
 * @param marks the places behind it
 */
record Component(String id, double weight, double value, int count, List<Mark> marks) {
  Component {
    marks = List.copyOf(marks);
  }

  static Component of(String id, double weight, double value, List<Mark> marks) {
    return new Component(id, weight, clip(value), marks.size(), marks);
  }

  static double clip(double value) {
    return Math.max(0, Math.min(1, value));
  }
}

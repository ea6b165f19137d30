package dev.sidelight.calibration;

import java.util.Optional;

/**
 * A labelled text.
 *
 * @param label 0..1, the share of readers who find in it what the concept measures
 * @param group what it was taken from, where it is a part: cuts are fitted to whole texts, so parts
 *     of one group are put together
 */
record Example(String text, double label, Optional<String> group) {
  Example {
    if (text.isBlank() || !(label >= 0 && label <= 1)) {
      throw new IllegalArgumentException("a text and a label from 0 to 1 expected, found " + label);
    }
  }
}

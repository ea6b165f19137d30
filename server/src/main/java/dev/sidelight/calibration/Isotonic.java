package dev.sidelight.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The expected label at each measure, never falling as measures rise: pool adjacent violators (Ayer
 * et al. 1955).
 */
final class Isotonic {
  /** A text's measure and label. */
  record Point(double measure, double label) {}

  private record Pool(double from, double sum, int size) {
    double mean() {
      return sum / size;
    }

    Pool with(Pool above) {
      return new Pool(from, sum + above.sum, size + above.size);
    }
  }

  private final List<Pool> pools;

  Isotonic(List<Point> points) {
    List<Point> ascending = new ArrayList<>(points);
    ascending.sort(Comparator.comparingDouble(Point::measure).thenComparingDouble(Point::label));
    Deque<Pool> stack = new ArrayDeque<>();
    for (Point point : ascending) {
      Pool pool = new Pool(point.measure(), point.label(), 1);
      while (!stack.isEmpty() && stack.getLast().mean() >= pool.mean()) {
        pool = stack.removeLast().with(pool);
      }
      stack.addLast(pool);
    }
    pools = List.copyOf(stack);
  }

  /** The least measure from which on at least this share is expected; none where it never is. */
  OptionalDouble reaches(double share) {
    return pools.stream().filter(pool -> pool.mean() >= share).mapToDouble(Pool::from).findFirst();
  }
}

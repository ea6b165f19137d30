package dev.sidelight.concept;

/**
 * What one category adds to a concept's measure.
 *
 * @param weight what one finding of it weighs on average, or the category's own weight
 * @param points what the line adds; the points of all lines are the measure
 */
public record LedgerLine(String category, String label, int count, double weight, double points) {}

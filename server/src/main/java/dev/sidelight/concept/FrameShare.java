package dev.sidelight.concept;

/**
 * A frame of the text and its part of all frame cues.
 *
 * @param id one of Boydstun's policy frames or of the generic news frames
 * @param share 0 to 1
 */
public record FrameShare(String id, String label, double share) {}

/**
 * Fits a language's numbers to labelled texts: JSON Lines of texts with their labels come in, a
 * table of calibration with its floors goes out. Fits factors of categories and cuts of scores,
 * never the weight of a word. Runs by hand, is no part of the server's work.
 */
package dev.sidelight.calibration;

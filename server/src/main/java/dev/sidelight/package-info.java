/**
 * Starts the product: {@link dev.sidelight.Main} reads the configuration, {@link
 * dev.sidelight.Sidelight} is the only place where the packages are wired together. Nothing else
 * belongs here.
 */
package dev.sidelight;

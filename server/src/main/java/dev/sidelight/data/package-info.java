/**
 * Reads the product's own data files. A resource path comes in, rows that know their file and line
 * go out. It knows no column's meaning: what a row must hold is checked by the package that owns
 * the file, which reports every bad row at once through {@link dev.sidelight.data.DataException}.
 */
package dev.sidelight.data;

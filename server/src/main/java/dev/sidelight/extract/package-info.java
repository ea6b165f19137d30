/**
 * Turns a page's HTML, or the plain text that a client sent, into an {@link
 * dev.sidelight.extract.Article}: headline, body, outlet, dates. The only user of jsoup. Pure: no
 * network, no file beyond the product's own tables, no clock.
 */
package dev.sidelight.extract;

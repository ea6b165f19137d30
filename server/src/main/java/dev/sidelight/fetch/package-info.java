/**
 * Gets a page from the web for a client that has only its address. An address comes in, a {@link
 * dev.sidelight.fetch.Page} with its text decoded goes out, or a {@link
 * dev.sidelight.fetch.FetchException} that says why not. The only package that opens connections
 * outward: every address is vetted, its host looked up once, and the connection made to the very
 * address that was vetted, at every redirect anew. It must not read what a page says.
 */
package dev.sidelight.fetch;

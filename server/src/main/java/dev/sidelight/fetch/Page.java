package dev.sidelight.fetch;

/**
 * A page as it came from the web.
 *
 * @param url where it was found, after all redirects
 * @param html its markup, decoded
 * @param contentType what its server called it, in lower case, without parameters
 */
public record Page(String url, String html, String contentType) {}

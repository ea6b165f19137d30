/**
 * Says what an article is about. Text, findings and entities come in, {@link
 * dev.sidelight.tag.Tags} go out. Pure.
 */
package dev.sidelight.tag;

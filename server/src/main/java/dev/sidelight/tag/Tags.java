package dev.sidelight.tag;

import java.util.List;
import java.util.Optional;

/** What the article is about, strongest first in each list. */
public record Tags(
    List<TopicTag> topics,
    List<ThemeTag> themes,
    List<PlaceTag> places,
    List<KeywordTag> keywords) {

  /**
   * A topic: one of the IPTC Media Topics, or a finer one of our own below one of them.
   *
   * @param id as {@code medtop:11000000} or {@code topic:elections}
   * @param share its part of all topics' weight, 0 to 1
   * @param parent the Media Topic above a finer topic
   */
  public record TopicTag(String id, String label, double share, Optional<String> parent) {}

  /** A theme that cuts across topics. */
  public record ThemeTag(String id, String label) {}

  /**
   * A place where it happens.
   *
   * @param id ISO 3166 code of a country, otherwise an id of our own
   */
  public record PlaceTag(String id, String label, Kind kind, int mentions) {
    /** What kind of place it is. */
    public enum Kind {
      COUNTRY,
      CITY,
      REGION
    }
  }

  /**
   * A keyword.
   *
   * @param hashtag the term in one word, without the sign
   * @param weight its weight among the keywords, 0 to 1
   */
  public record KeywordTag(String term, String hashtag, double weight) {}

  /** The topic that says most: the finer one of the first Media Topic, else that one. */
  public Optional<TopicTag> leading() {
    return topics.stream()
        .skip(1)
        .limit(1)
        .filter(topic -> topic.parent().isPresent())
        .findFirst()
        .or(() -> topics.stream().findFirst());
  }

  public Tags {
    topics = List.copyOf(topics);
    themes = List.copyOf(themes);
    places = List.copyOf(places);
    keywords = List.copyOf(keywords);
  }
}

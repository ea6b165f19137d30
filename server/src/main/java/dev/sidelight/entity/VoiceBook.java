package dev.sidelight.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Brings what is said together: each speaker once, most words first. */
final class VoiceBook {
  private final List<Said> said;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  VoiceBook(List<Said> said) {
    this.said = said;
    for (Said one : said) {
      one.speaker().ifPresent(speaker -> count(speaker, one));
    }
  }

  private void count(Speaker speaker, Said one) {
    sources.putIfAbsent(speaker.key(), speaker.source());
    words.merge(speaker.key(), one.end() - one.first(), Integer::sum);
  }

  Voices voices() {
    List<String> keys = new ArrayList<>(sources.keySet());
    keys.sort(Comparator.comparingInt((String key) -> -words.get(key)));
    Map<String, Integer> places = new LinkedHashMap<>();
    keys.forEach(key -> places.put(key, places.size()));
    return new Voices(
        keys.stream().map(sources::get).toList(),
        said.stream().map(one -> utterance(one, places)).toList());
  }

  private static Utterance utterance(Said said, Map<String, Integer> places) {
    OptionalInt source =
        said.speaker().isPresent()
            ? OptionalInt.of(places.get(said.speaker().get().key()))
            : OptionalInt.empty();
    return new Utterance(said.first(), said.end(), said.quoted(), source, said.verb());
  }
}

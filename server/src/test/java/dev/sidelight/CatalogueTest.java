package dev.sidelight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.concept.Concept;
import dev.sidelight.concept.Concepts;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Language;
import dev.sidelight.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever is a concept has its lexicon, its sentences, its page and its passages in every
 * language.
 */
class CatalogueTest {
  @Test
  void everyConceptIsWholeInEveryLanguage() {
    Languages languages = Languages.load();
    List<String> missing = new ArrayList<>();
    for (Concept concept : Concepts.load()) {
      need(
          missing,
          Files.exists(Path.of("docs/concepts/" + concept.id() + ".md")),
          concept.id() + " page");
      for (String tag : languages.readable()) {
        String lexicon = "languages/" + tag + "/lexicons/" + concept.id() + ".tsv";
        boolean draft = Language.load(tag).has("draft");
        if (draft && !Tsv.exists(lexicon)) {
          continue;
        }
        need(missing, Tsv.exists(lexicon), lexicon);
        String passages = "concepts/" + concept.id() + "/" + tag + ".txt";
        need(missing, Files.exists(Path.of("src/test/resources/" + passages)), passages);
      }
      for (String tag : languages.cardTags()) {
        boolean named = languages.messages(tag).has("concept." + concept.id());
        need(missing, named, tag + " name of " + concept.id());
      }
    }
    assertEquals(List.of(), missing);
  }

  private static void need(List<String> missing, boolean there, String what) {
    if (!there) {
      missing.add(what);
    }
  }
}

package dev.sidelight.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Voices;
import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tags;
import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Ein Mann wurde erschossen.                            | 1
          de | Ein Mann wurde am Bahnhof erschossen.                 | 1
          de | Ein Mann wurde von Polizisten erschossen.             | 0
          de | Ein Mann wurde erschossen von einem Polizisten.       | 0
          de | Polizisten erschossen einen Mann.                     | 0
          de | Das Gift wird Menschen töten.                         | 0
          de | Die Tötung eines Händlers wird untersucht.            | 1
          de | Die Tötung eines Händlers durch Polizisten empört.    | 0
          de | Drei Menschen kamen ums Leben.                        | 1
          en | A man was shot in the street.                         | 1
          en | A man was shot by the police.                         | 0
          """)
  void tellsHarmWithoutAnActor(String tag, String body, int agentless) {
    assertEquals(agentless, new Agency(reading(tag, body)).agentless().size(), body);
  }

  private static Reading reading(String tag, String body) {
    Text text = Texts.read(tag, body);
    Lexicons lexicons = Lexicons.load(Language.load(tag), Texts.reader(tag));
    return new Reading(
        Texts.article("", body),
        text,
        lexicons.find(text),
        Entities.NONE,
        new Voices(List.of(), List.of()),
        new Tags(List.of(), List.of(), List.of(), List.of()));
  }
}

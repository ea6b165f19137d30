package dev.sidelight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static List<String> sentences(String tag, String body) {
    Text text = Texts.read(tag, body);
    return text.sentences().stream().map(s -> text.cut(s.span())).toList();
  }

  private static List<String> surfaces(String tag, String body) {
    Text text = Texts.read(tag, body);
    return text.tokens().stream().map(text::surface).toList();
  }

  private static List<String> quotations(String tag, String body) {
    Text text = Texts.read(tag, body);
    return text.quotations().stream().map(q -> text.cut(q.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Mr. Hill met Dr. Ames on Jan. 3. They spoke for an hour.|2",
        "en|The U.S. economy grew 3.5 percent. Nobody knows why.|2",
        "en|He works in the U.S. The plan is his.|2",
        "en|J. K. Moran wrote it. “Stop it!” she said. “Now.”|3",
        "en|“Are you sure?” he asked. No answer came.|2",
        "en|It was over… or so they thought. It began again.|2",
        "en|See example.org for more. It is at 10 a.m. in town.|2",
        "en|First line! Second line? Third line.|3",
        "fr|M. Durand a vu Mme Petit. Il est 10 h.|2",
        "fr|« Viens-tu ? » demanda-t-elle. Personne ne répondit.|2",
        "fr|Il a dit : « Non. » Puis il est parti.|2",
        "fr|La loi (art. 12) est claire. Elle date de 1998.|2",
        "fr|Le budget atteint 3,5 millions. C'est peu.|2"
      })
  void cutsSentencesAsAReaderWould(String tag, String body, int expected) {
    assertEquals(expected, sentences(tag, body).size(), () -> sentences(tag, body).toString());
  }

  @Test
  void keepsElidedWordsAsWordsOfTheirOwn() {
    assertEquals(
        List.of("L’", "homme", "qu'", "il", "n’", "aime", "pas", "aujourd'hui"),
        surfaces("fr", "L’homme qu'il n’aime pas aujourd'hui"));
  }

  @Test
  void keepsThePossessiveApart() {
    assertEquals(List.of("The", "minister", "’s", "plan"), surfaces("en", "The minister’s plan"));
    assertEquals("'s", Texts.read("en", "The minister’s plan").tokens().get(2).form());
  }

  @Test
  void givesFormAndStemOfEachWord() {
    Token token = Texts.read("en", "Policies matter").tokens().get(0);
    assertEquals("policies", token.form());
    assertEquals("policy", token.stem());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|He said “it is ‘very’ late” and left.|“it is ‘very’ late”;‘very’",
        "en|He said \"go\" and \"stay\".|\"go\";\"stay\"",
        "en|The students’ union called it ‘a farce’ today.|‘a farce’",
        "en|It's the workers' choice.|",
        "en|She said “it never ends|“it never ends",
        "fr|Il parle de « crise » et d'“espoir”.|« crise »;“espoir”",
        "fr|Elle dit : « Il a crié “non” hier ».|« Il a crié “non” hier »;“non”",
        "fr|« Jamais, dit-elle|« Jamais, dit-elle",
        "fr|Er sagte „nein“ dazu.|„nein“"
      })
  void findsQuotations(String tag, String body, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";", -1));
    assertEquals(wanted, quotations(tag, body));
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    Text text = Texts.read("en", "She said “it never ends.\n\nNobody answered.");
    assertTrue(text.tokens().get(2).quoted());
    assertFalse(text.tokens().getLast().quoted());
    assertFalse(text.quotations().getFirst().closed());
  }

  @Test
  void countsTheHeadlineApart() {
    Text text = Texts.read("en", "Storm hits coast", "The storm came at night. It left.");
    assertEquals(Zone.HEADLINE, text.sentences().getFirst().zone());
    assertEquals(0, text.tokens().getFirst().span().start());
    assertEquals(Field.TEXT, text.tokens().get(3).span().field());
    assertEquals(0, text.tokens().get(3).span().start());
    assertEquals(7, text.words());
  }

  @Test
  void lowersLettersTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr"));
      assertEquals("initial", Texts.read("en", "INITIAL").tokens().getFirst().form());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void holdsItsOffsetsInAnyText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String alphabet = "abé ’'\"«»“”.!?…\n\u00a0\u202e\u0000\ud83d\ude00中İß-0";
    for (int n = 0; n < 400; n++) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        body.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      holds(Texts.read(n % 2 == 0 ? "en" : "fr", body.toString()), seed);
    }
  }

  private static void holds(Text text, long seed) {
    int last = 0;
    for (Token token : text.tokens()) {
      assertTrue(token.span().start() >= last, () -> "seed " + seed + " " + text.body());
      last = token.span().end();
      Span sentence = text.sentences().get(token.sentence()).span();
      assertTrue(sentence.start() <= token.span().start(), () -> "seed " + seed);
    }
    for (Quotation quotation : text.quotations()) {
      assertTrue(quotation.endToken() >= quotation.firstToken(), () -> "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"« a » ", "“", "“a‘b\"c'« ", "\"a ", "‘a "})
  void readsManyQuotationsInTimeThatGrowsWithTheText(String piece) {
    String body = piece.repeat(400_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Texts.read("en", body));
  }

  @Test
  void knowsTheOutermostQuotationOfEachWord() {
    Text text =
        Texts.read("en", "He said “yes, ‘no’ and maybe” and left. “Bye” she said.\n\n“Ha.”");
    assertEquals(
        List.of("yes", "no", "and", "maybe", "Bye", "Ha"),
        text.tokens().stream().filter(token -> token.quotation() >= 0).map(text::surface).toList());
  }
}

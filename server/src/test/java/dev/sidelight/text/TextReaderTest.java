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
        "fr|Le budget atteint 3,5 millions. C'est peu.|2",
        "fr|Elle quitte l'union (Unef).En difficulté, elle vend.|2",
        "fr|Le prix a baissé en 2018.Les stocks montent.|2",
        "en|It is at example.org and www.news.Com today.|1",
        "en|The plan by J.Moran failed.|1",
        "de|Er kam z. B. am 3. Oktober nach Bonn. Dort blieb er.|2",
        "de|Dr. Maier wohnt in Nr. 5, d. h. nebenan. Sie nicht.|2",
        "de|U. a. kam Prof. Weiß. Alle gingen.|2",
        "de|„Kommst du mit?“, fragte sie. Niemand sprach.|2",
        "de|»Nein!«, rief er. Dann ging er.|2",
        "de|Das kostet 3.500 Euro. Zu viel.|2",
        "es|El Sr. Ruiz y la Sra. Gil viven en EE. UU. desde 1998. Son felices.|2",
        "es|¿Quién lo sabe? ¡Nadie! Así es.|3",
        "es|«¿Vienes?», preguntó ella. Nadie respondió.|2",
        "es|El Dr. Soto llegó a las 10 a. m. a la pág. 3. Luego salió.|2"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|It rose 12% to $5 million.|It rose 12 % to $ 5 million",
        "fr|Il gagne 12 % et 3 € de plus.|Il gagne 12 % et 3 € de plus",
        "de|Nach § 5 sind 7 % fällig.|Nach § 5 sind 7 % fällig",
        "en|Ke$ha sang at 100 %-ish volume, a % sign aside.|"
            + "Ke ha sang at 100 % ish volume a sign aside"
      })
  void readsSignsBesideNumbersAsWords(String tag, String body, String words) {
    assertEquals(words, String.join(" ", surfaces(tag, body)));
  }

  @Test
  void readsASignAloneAsATerm() {
    assertEquals("%", Texts.reader("en").words("%").getFirst().form());
  }

  @Test
  void quotesEveryParagraphOfASpeechThatOpensEach() {
    Text text = Texts.read("de", "„Wir bauen zehn Schulen.\n\n„Das dauert lange“, sagte sie.");
    assertEquals(
        List.of("Wir", "bauen", "zehn", "Schulen", "Das", "dauert", "lange"),
        text.tokens().stream().filter(Token::quoted).map(text::surface).toList());
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
        "fr|Er sagte „nein“ dazu.|„nein“",
        "de|Er sagte „nie ‚ganz‘ allein“ und „ja“.|„nie ‚ganz‘ allein“;‚ganz‘;„ja“",
        "de|Er sagte »nie ›ganz‹ allein« und »ja«.|»nie ›ganz‹ allein«;›ganz‹;»ja«",
        "de|Er sagte «nie ‹ganz› allein» und «ja».|«nie ‹ganz› allein»;‹ganz›;«ja»",
        "de|Er sagte „nie mehr|„nie mehr",
        "es|Dijo «nunca “jamás” volveré» y «sí».|«nunca “jamás” volveré»;“jamás”;«sí»",
        "es|Dijo “nunca ‘jamás’ volveré”.|“nunca ‘jamás’ volveré”;‘jamás’",
        "es|—No lo sé —dijo ella—. Mañana veré.|—No lo sé;Mañana veré.",
        "es|—¡Ya voy!|—¡Ya voy!",
        "es|El plan —muy caro— no gustó.|"
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

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "und"})
  void holdsItsOffsetsInAnyText(String tag) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String alphabet =
        "abé ’'\"«»“”„‚‘‹›.!?…—%€5\n\u00a0\u202e\u0000\ud83d\ude00中ИİßאבعربAe\u0301가क्-0";
    for (int n = 0; n < 200; n++) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        body.append(
            random.nextInt(20) == 0
                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                : alphabet.substring(at(random, alphabet)).substring(0, 1));
      }
      holds(Texts.read(tag, body.toString()), "seed " + seed + " " + tag + " " + body);
    }
  }

  /** A word may hold a mark: it belongs to the quotation that it begins in. */
  private static boolean around(Text text, Token token) {
    Span quotation = text.quotations().get(token.quotation()).span();
    return quotation.start() <= token.span().start() && token.span().start() < quotation.end();
  }

  private static int at(Random random, String alphabet) {
    return random.nextInt(alphabet.length());
  }

  private static void holds(Text text, String where) {
    int last = 0;
    for (Token token : text.tokens()) {
      Span span = token.span();
      assertTrue(span.start() >= last && span.end() > span.start(), where);
      last = span.end();
      assertTrue(text.sentences().get(token.sentence()).span().holds(span), "sentence " + where);
      assertEquals(text.body().substring(span.start(), span.end()), text.surface(token), where);
      assertTrue(token.quotation() < text.quotations().size(), where);
      assertTrue(token.quotation() < 0 || around(text, token), where);
    }
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      assertTrue(sentence.span().start() >= end, where);
      end = sentence.span().end();
      assertTrue(end <= text.body().length(), where);
    }
    for (Quotation quotation : text.quotations()) {
      assertTrue(quotation.endToken() >= quotation.firstToken(), where);
      assertTrue(quotation.span().end() <= text.body().length(), where);
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

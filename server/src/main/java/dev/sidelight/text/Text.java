package dev.sidelight.text;

import dev.sidelight.language.Language;
import java.util.List;

/**
 * An article's words as read once: the headline's sentences and tokens first, then the body's.
 *
 * @param language the language whose folder it was read with
 * @param headline the article's headline, may be empty
 * @param body the article's body
 * @param tokens all words in order
 * @param sentences all sentences in order
 * @param quotations all quotations in order of their beginning
 * @param stopWords the language's function words in lower case
 */
public record Text(
    Language language,
    String headline,
    String body,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quotation> quotations,
    java.util.Set<String> stopWords) {

  public Text {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The letters of a span. */
  public String cut(Span span) {
    return field(span.field()).substring(span.start(), span.end());
  }

  /** The letters of a token as printed. */
  public String surface(Token token) {
    return cut(token.span());
  }

  /** The span from one token to another. */
  public Span span(int firstToken, int endToken) {
    Span first = tokens.get(firstToken).span();
    return new Span(first.field(), first.start(), tokens.get(endToken - 1).span().end());
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    return sentences.get(tokens.get(token).sentence());
  }

  /** How many words the body has. */
  public int words() {
    int headline = 0;
    while (headline < tokens.size() && tokens.get(headline).span().field() == Field.HEADLINE) {
      headline++;
    }
    return tokens.size() - headline;
  }

  /** How many sentences the body has, headings apart. */
  public int bodySentences() {
    return (int)
        sentences.stream().filter(s -> s.zone() == Zone.LEAD || s.zone() == Zone.BODY).count();
  }

  /** The whole string that a field's offsets count in. */
  public String field(Field field) {
    return field == Field.HEADLINE ? headline : body;
  }
}

package dev.sidelight.card;

import dev.sidelight.extract.Article;
import dev.sidelight.language.LanguageGuesser;
import dev.sidelight.text.Field;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what was read. */
final class ArticleFactsMaker {
  /** Silent reading of prose takes about so many words a minute (Brysbaert 2019). */
  private static final int WORDS_A_MINUTE = 238;

  private static final int EDGE_WORDS = 10;

  private ArticleFactsMaker() {}

  static ArticleFacts make(
      Article article,
      Text text,
      LanguageGuesser.Guess guess,
      List<Sentence> summary,
      boolean withText) {
    List<Token> body =
        text.tokens().stream().filter(token -> token.span().field() == Field.TEXT).toList();
    String shown =
        summary.stream().map(s -> closed(text.cut(s.span()))).collect(Collectors.joining(" "));
    return new ArticleFacts(
        filled(article.url()),
        filled(article.headline()),
        article.deck(),
        article.outlet(),
        article.byline(),
        article.published(),
        article.modified(),
        guess.tag(),
        guess.confidence(),
        body.size(),
        (body.size() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE,
        article.genre(),
        article.access(),
        opening(text, body),
        closing(text, body),
        filled(shown),
        withText ? Optional.of(article.body()) : Optional.empty());
  }

  /** A standfirst may end without a stop; beside another sentence it needs one. */
  private static String closed(String sentence) {
    char last = sentence.charAt(sentence.length() - 1);
    return Character.isLetterOrDigit(last) ? sentence + "." : sentence;
  }

  private static Optional<String> filled(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  private static String opening(Text text, List<Token> body) {
    if (body.isEmpty()) {
      return "";
    }
    Token last = body.get(Math.min(EDGE_WORDS, body.size()) - 1);
    String words = text.body().substring(body.getFirst().span().start(), last.span().end());
    return body.size() > EDGE_WORDS ? words + " …" : words;
  }

  private static String closing(Text text, List<Token> body) {
    if (body.isEmpty()) {
      return "";
    }
    Token first = body.get(Math.max(0, body.size() - EDGE_WORDS));
    String words = text.body().substring(first.span().start()).strip();
    return body.size() > EDGE_WORDS ? "… " + words : words;
  }
}

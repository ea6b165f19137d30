package dev.sidelight.extract;

import java.util.Locale;
import java.util.Random;

/**
 * Pages as news sites build them, of any size, with invented words: for benchmarks and for tests
 * that change pages at random. The same seed gives the same page.
 */
public final class GeneratedPage {
  /** What a page is mostly made of. */
  public enum Shape {
    /** An article between menus, teasers and scripts. */
    NEWS,
    /** Paragraph upon paragraph. */
    LONG_READ,
    /** More links than text. */
    MENUS,
    /** A short article and many readers' comments. */
    COMMENTS,
    /** A short article between large scripts. */
    SCRIPTS
  }

  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "el", "fir", "gan", "ho", "lim", "mer", "nol", "pa", "quin", "ras", "tor"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private GeneratedPage(long seed) {
    this.random = new Random(seed);
  }

  /** A page of about so many characters. */
  public static String of(Shape shape, int characters, long seed) {
    GeneratedPage page = new GeneratedPage(seed);
    page.head();
    page.menu(30);
    page.article(shape, characters);
    page.out.append("<footer class=\"site-footer\">");
    page.menu(20);
    page.out.append("<p>All rights reserved.</p></footer></body></html>");
    return page.out.toString();
  }

  private void head() {
    String title = sentence(9);
    out.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(" | The Example</title><meta property=\"og:title\" content=\"")
        .append(title)
        .append("\"><meta property=\"og:type\" content=\"article\"><meta name=\"description\"")
        .append(" content=\"" + sentence(18) + "\"><link rel=\"canonical\"")
        .append(" href=\"https://www.example.org/news/2026/05/04/mill\">")
        .append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
        .append("\"@type\":\"NewsArticle\",\"headline\":\"" + title + "\",\"datePublished\":")
        .append("\"2026-05-04T08:30:00+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":")
        .append("\"Ada Marlow\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":")
        .append("\"The Example\"}}</script></head><body class=\"page page--story\">");
  }

  private void menu(int links) {
    out.append("<nav class=\"main-nav\"><ul class=\"nav-list\">");
    for (int i = 0; i < links; i++) {
      out.append("<li class=\"nav-item\"><a class=\"nav-link\" href=\"/" + word() + "\">")
          .append(word() + " " + word() + "</a></li>\n");
    }
    out.append("</ul></nav>");
  }

  private void article(Shape shape, int characters) {
    out.append("<main id=\"content\"><article class=\"story\"><h1 class=\"story__title\">")
        .append(sentence(9))
        .append("</h1><div class=\"story__byline\">By <a rel=\"author\" href=\"/a\">Ada Marlow</a>")
        .append("</div><div class=\"story__body article-body\">");
    paragraph();
    while (out.length() < characters * share(shape)) {
      bodyPart(out.length());
    }
    out.append("</div></article><aside class=\"sidebar\">");
    while (out.length() < characters) {
      rest(shape);
    }
    out.append("</aside></main>");
  }

  private static double share(Shape shape) {
    return switch (shape) {
      case NEWS -> 0.4;
      case LONG_READ -> 0.95;
      case MENUS, COMMENTS, SCRIPTS -> 0.15;
    };
  }

  private void bodyPart(int at) {
    switch (at % 9) {
      case 0 -> out.append("<h2>").append(sentence(5)).append("</h2>\n");
      case 1 ->
          out.append("<figure class=\"image\"><img src=\"/i.jpg\" alt=\"\"><figcaption>")
              .append(sentence(8))
              .append("</figcaption></figure>\n");
      case 2 -> out.append("<blockquote><p>").append(sentence(20)).append("</p></blockquote>\n");
      case 3 -> out.append("<ul><li>" + sentence(9) + "</li><li>" + sentence(7) + "</li></ul>\n");
      default -> paragraph();
    }
  }

  private void paragraph() {
    out.append("<p class=\"paragraph\">");
    for (int i = 0; i < 3; i++) {
      out.append(sentence(12 + random.nextInt(14)))
          .append(i == 1 ? " <a href=\"/" + word() + "\">" + word() + "</a> " : " ");
    }
    out.append("</p>\n");
  }

  private void rest(Shape shape) {
    switch (shape) {
      case SCRIPTS ->
          out.append("<script>window." + word() + "={\"" + word() + "\":\"" + sentence(300))
              .append("\"};</script>\n");
      case COMMENTS ->
          out.append("<div class=\"comment comment-item\"><span class=\"comment-author\">")
              .append(word())
              .append("</span><p>" + sentence(25) + "</p></div>\n");
      case NEWS, LONG_READ, MENUS ->
          out.append("<div class=\"teaser card-" + random.nextInt(90) + " col-md-4\"><a href=\"/")
              .append(word() + "\"><h3 class=\"teaser__title\">" + sentence(8))
              .append("</h3></a><span class=\"teaser__time\">2 hours ago</span></div>\n");
    }
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : i % 7 == 6 ? ", " : " ").append(word());
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}

package dev.sidelight.extract;

import dev.sidelight.extract.Datum.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** When a page says that its article was published and last changed. */
record PageDates(
    PageElements page,
    MetaTags metas,
    Optional<Thing> article,
    Optional<WebAddress> address,
    Markup markup) {

  Optional<String> published() {
    return first(structured("datePublished"))
        .or(() -> first(metas.named("published", markup)))
        .or(() -> first(metas.named("dated", markup)))
        .or(() -> first(structured("dateCreated")))
        .or(() -> first(marked("datePublished")))
        .or(() -> first(pubdate()))
        .or(() -> first(visible()))
        .or(() -> address.flatMap(at -> PageDate.inAddress(at.path())));
  }

  Optional<String> modified() {
    return first(structured("dateModified"))
        .or(() -> first(metas.named("modified", markup)))
        .or(() -> first(marked("dateModified")));
  }

  private static Optional<String> first(Stream<String> texts) {
    return texts.flatMap(text -> PageDate.read(text).stream()).findFirst();
  }

  private Stream<String> structured(String property) {
    return article.flatMap(thing -> StructuredData.text(thing, property)).stream();
  }

  private Stream<String> marked(String property) {
    return page.times().stream()
        .filter(element -> element.attr("itemprop").equals(property))
        .flatMap(PageDates::texts);
  }

  private Stream<String> pubdate() {
    return page.times().stream().filter(time -> time.hasAttr("pubdate")).flatMap(PageDates::texts);
  }

  /** The first date that the page shows, one in an article before all others. */
  private Stream<String> visible() {
    List<Element> times =
        page.times().stream().filter(time -> time.normalName().equals("time")).toList();
    return Stream.concat(
            times.stream().filter(time -> time.closest("article") != null), times.stream())
        .limit(1)
        .flatMap(PageDates::texts);
  }

  private static Stream<String> texts(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .filter(text -> !text.isBlank())
        .limit(1);
  }
}

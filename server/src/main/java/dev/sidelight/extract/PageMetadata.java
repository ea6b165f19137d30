package dev.sidelight.extract;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, in this order of trust: JSON-LD, Open Graph, Dublin Core and its
 * kin, microdata, visible text.
 */
final class PageMetadata {
  private final Document page;
  private final Optional<WebAddress> asked;
  private final Rules rules;
  private final StructuredData data;
  private final MetaTags metas;
  private final Optional<JsonObject> article;

  PageMetadata(Document page, Optional<WebAddress> asked, Rules rules) {
    this.page = page;
    this.asked = asked;
    this.rules = rules;
    this.data = StructuredData.of(page);
    this.metas = MetaTags.of(page);
    this.article = data.article(rules.markup());
  }

  StructuredData data() {
    return data;
  }

  MetaTags metas() {
    return metas;
  }

  Optional<JsonObject> article() {
    return article;
  }

  private Optional<String> fromArticle(String property) {
    return article.flatMap(thing -> StructuredData.text(thing, property));
  }

  // ---- address

  /**
   * The canonical address where it stays on the site that was asked, else the one that was asked.
   */
  Optional<WebAddress> address() {
    Optional<WebAddress> canonical =
        Stream.of(link("canonical"), metas.first("og:url"), fromArticle("url"))
            .flatMap(Optional::stream)
            .flatMap(text -> resolved(text).stream())
            .filter(address -> asked.isEmpty() || sameSite(address, asked.get()))
            .filter(address -> !address.isRoot() || asked.isEmpty() || asked.get().isRoot())
            .findFirst();
    return canonical.or(() -> asked);
  }

  private boolean sameSite(WebAddress a, WebAddress b) {
    return rules.outlets().registrable(a.host()).equals(rules.outlets().registrable(b.host()));
  }

  private Optional<String> link(String rel) {
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase(rel) && !link.attr("href").isBlank()) {
        return Optional.of(link.attr("href"));
      }
    }
    return Optional.empty();
  }

  private Optional<WebAddress> resolved(String link) {
    if (link.startsWith("//")) {
      return WebAddress.of("https:" + link);
    }
    if (link.startsWith("/")) {
      return asked.flatMap(base -> WebAddress.of(URI.create("https://" + base.host()) + link));
    }
    return WebAddress.of(link);
  }

  // ---- outlet

  Outlet outlet() {
    Optional<String> host = address().map(WebAddress::host);
    Optional<Outlets.Known> known = known();
    Optional<String> domain = host.flatMap(rules.outlets()::registrable).or(() -> host);
    Optional<String> name = known.map(Outlets.Known::name).or(this::siteName).or(() -> domain);
    return new Outlet(domain, name, country(known, host));
  }

  Optional<Outlets.Known> known() {
    return address().flatMap(address -> rules.outlets().find(address.host()));
  }

  private Optional<String> country(Optional<Outlets.Known> known, Optional<String> host) {
    return known
        .flatMap(Outlets.Known::country)
        .or(this::publisherCountry)
        .or(() -> host.flatMap(rules.outlets()::countryOf))
        .or(this::localeCountry);
  }

  private Optional<String> publisherCountry() {
    return data.things().stream()
        .flatMap(thing -> StructuredData.objects(thing, "address").stream())
        .flatMap(address -> StructuredData.text(address, "addressCountry").stream())
        .flatMap(text -> Outlets.country(text).stream())
        .findFirst();
  }

  /** The region of the page's locale; American English is what site builders leave as it comes. */
  private Optional<String> localeCountry() {
    return Stream.of(page.selectFirst("html"))
        .map(html -> html.attr("lang"))
        .flatMap(lang -> Stream.concat(Stream.of(lang), metas.all("og:locale").stream()))
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.equals(Locale.US))
        .map(Locale::getCountry)
        .filter(code -> code.length() == 2)
        .flatMap(code -> Outlets.country(code).stream())
        .findFirst();
  }

  Optional<String> siteName() {
    return metas
        .first("og:site_name")
        .or(() -> fromArticle("publisher").filter(name -> !name.startsWith("http")))
        .or(() -> metas.first("application-name", "twitter:app:name:iphone", "dc.publisher"));
  }

  private Headline siteNames() {
    List<String> names = new ArrayList<>();
    siteName().ifPresent(names::add);
    fromArticle("publisher").ifPresent(names::add);
    metas.first("application-name").ifPresent(names::add);
    known().ifPresent(outlet -> names.add(outlet.name()));
    for (String host : address().map(WebAddress::host).stream().toList()) {
      names.add(host);
      rules.outlets().registrable(host).ifPresent(domain -> names.add(domain));
      rules.outlets().registrable(host).ifPresent(d -> names.add(d.substring(0, d.indexOf('.'))));
    }
    return new Headline(names);
  }

  // ---- headline

  String headline() {
    Headline site = siteNames();
    return titles().stream()
        .map(site::bare)
        .filter(title -> !title.isBlank() && !site.isOnlySite(title))
        .findFirst()
        .orElse("");
  }

  /** The titles that the page gives, the most trusted first. */
  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    fromArticle("headline").ifPresent(titles::add);
    metas.first("og:title").ifPresent(titles::add);
    metas.first("twitter:title", "dc.title", "title").ifPresent(titles::add);
    visibleTitle().ifPresent(titles::add);
    titles.add(PassageText.clean(page.title()));
    return titles;
  }

  /** The h1 that says most nearly what the page's title says. */
  Optional<String> visibleTitle() {
    String title = page.title();
    return page.getElementsByTag("h1").stream()
        .limit(50)
        .map(h1 -> PassageText.clean(h1.text()))
        .filter(text -> !text.isEmpty() && text.length() < 400)
        .max(java.util.Comparator.comparingDouble(text -> Headline.agreement(text, title)));
  }

  /** What the page says in a sentence or two that its article is about. */
  List<String> descriptions() {
    return Stream.concat(
            Stream.of("description", "og:description", "twitter:description")
                .flatMap(name -> metas.all(name).stream()),
            fromArticle("description").stream())
        .distinct()
        .toList();
  }

  StatedBody statedBody() {
    return new StatedBody(
        data.ofSign(Sign.ARTICLE, rules.markup()).stream()
            .flatMap(thing -> StructuredData.lines(thing, "articleBody").stream())
            .max(java.util.Comparator.comparingInt(String::length)));
  }

  // ---- people and times

  List<String> byline() {
    Byline byline = new Byline(rules.words());
    return Stream.of(structuredAuthors(), metaAuthors(), visibleAuthors())
        .map(byline::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> structuredAuthors() {
    return article.map(thing -> data.names(thing, "author")).orElse(List.of());
  }

  private List<String> metaAuthors() {
    return Stream.of(
            "article:author",
            "author",
            "dc.creator",
            "parsely-author",
            "byl",
            "sailthru.author",
            "dcterms.creator",
            "article:author_name",
            "og:article:author")
        .map(metas::all)
        .map(texts -> texts.stream().filter(text -> !text.startsWith("http")).toList())
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> visibleAuthors() {
    return page
        .select(
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name,"
                + " .byline a, .author a, .byline, .author")
        .stream()
        .limit(20)
        .map(Element::text)
        .filter(text -> text.length() < 100 && !text.isBlank())
        .limit(3)
        .toList();
  }

  Optional<String> published() {
    return dates(
        Stream.of(
            fromArticle("datePublished"),
            metas.first(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "article:published",
                "og:published_time"),
            metas.first(
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dc.date",
                "date",
                "cxenseparse:recs:publishtime",
                "last-modified"),
            fromArticle("dateCreated"),
            visibleDate("[itemprop=datePublished]"),
            visibleDate("time[pubdate]"),
            visibleDate("article time, time"),
            address().flatMap(address -> PageDate.inAddress(address.path()))));
  }

  Optional<String> modified() {
    return dates(
        Stream.of(
            fromArticle("dateModified"),
            metas.first(
                "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified"),
            visibleDate("[itemprop=dateModified]")));
  }

  private static Optional<String> dates(Stream<Optional<String>> texts) {
    return texts
        .flatMap(Optional::stream)
        .flatMap(text -> PageDate.read(text).stream())
        .findFirst();
  }

  private Optional<String> visibleDate(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .flatMap(element ->
            Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .filter(text -> !text.isBlank())
                .findFirst());
  }

  // ---- language

  Optional<String> language() {
    return Stream.concat(
            Stream.of(page.selectFirst("html")).map(html -> html.attr("lang")),
            Stream.of(
                    fromArticle("inLanguage"),
                    metas.first("content-language", "dc.language", "og:locale"))
                .flatMap(Optional::stream))
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .map(Locale::toLanguageTag)
        .findFirst();
  }
}

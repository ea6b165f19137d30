package dev.sidelight.extract;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int LONGEST_TITLE = 600;

  private final PageElements page;
  private final String title;
  private final Optional<WebAddress> asked;
  private final Rules rules;
  private final StructuredData data;
  private final MetaTags metas;
  private final Optional<JsonObject> article;
  private final Optional<WebAddress> address;
  private final Headline site;

  PageMetadata(Document document, Optional<WebAddress> asked, Rules rules) {
    this.page = PageElements.of(document);
    this.title = PassageText.clean(document.title());
    this.asked = asked;
    this.rules = rules;
    this.data = StructuredData.of(page.scripts());
    this.metas = MetaTags.of(page.metas());
    this.article = data.article(rules.markup());
    this.address = canonical().or(() -> asked);
    this.site = siteNames();
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

  /** True where structured data or Open Graph say that the page is an article. */
  boolean saysArticle() {
    return article.isPresent() || metas.first("og:type").orElse("").equals("article");
  }

  private Optional<String> fromArticle(String property) {
    return article.flatMap(thing -> StructuredData.text(thing, property));
  }

  // ---- address

  /** The canonical address where it stays on the site that was asked, else the one asked. */
  Optional<WebAddress> address() {
    return address;
  }

  private Optional<WebAddress> canonical() {
    return Stream.of(link("canonical"), metas.first("og:url"), fromArticle("url"))
        .flatMap(Optional::stream)
        .flatMap(text -> resolved(text).stream())
        .filter(found -> asked.isEmpty() || sameSite(found, asked.get()))
        .filter(found -> !found.isRoot() || asked.isEmpty() || asked.get().isRoot())
        .findFirst();
  }

  private boolean sameSite(WebAddress a, WebAddress b) {
    return rules.outlets().registrable(a.host()).equals(rules.outlets().registrable(b.host()));
  }

  private Optional<String> link(String rel) {
    for (Element link : page.links()) {
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
      return asked.flatMap(base -> WebAddress.of("https://" + base.host() + link));
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
    return Stream.concat(page.language().stream(), metas.all("og:locale").stream())
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
    return titles().best();
  }

  Titles titles() {
    return new Titles(
        bare(metas.first("og:title")),
        bare(fromArticle("headline")),
        bare(visibleTitle()),
        bare(metas.first("twitter:title", "dc.title", "title")),
        bare(Optional.of(title)));
  }

  private Optional<String> bare(Optional<String> title) {
    return title
        .filter(text -> text.length() <= LONGEST_TITLE)
        .map(site::bare)
        .filter(text -> !text.isBlank() && !site.isOnlySite(text));
  }

  /** The first heading that says most nearly what the page's title says. */
  private Optional<String> visibleTitle() {
    return page.headings().stream()
        .map(heading -> PassageText.clean(heading.text()))
        .filter(text -> !text.isEmpty() && text.length() < 400)
        .max(Comparator.comparingDouble(text -> Headline.agreement(text, title)));
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
            .max(Comparator.comparingInt(String::length)));
  }

  // ---- people and times

  List<String> byline() {
    return new Authors(page, metas, data, article, rules).names(site);
  }

  PageDates dates() {
    return new PageDates(page, metas, article, address, rules.markup());
  }

  // ---- language

  Optional<String> language() {
    return Stream.concat(
            page.language().stream(),
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

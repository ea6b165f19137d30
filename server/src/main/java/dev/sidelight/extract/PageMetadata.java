package dev.sidelight.extract;

import dev.sidelight.extract.Datum.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, in this order of trust: JSON-LD, Open Graph, Dublin Core and its
 * kin, microdata, visible text.
 */
final class PageMetadata {
  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_HEADING = 400;
  private static final List<String> DESCRIPTIONS =
      List.of("description", "og:description", "twitter:description", "itemprop:description");

  private final PageElements page;
  private final String title;
  private final Optional<WebAddress> asked;
  private final Rules rules;
  private final StructuredData data;
  private final MetaTags metas;
  private final Optional<Thing> article;
  private final Optional<WebAddress> address;
  private final Optional<String> domain;
  private final Optional<Outlets.Known> known;
  private final Headline site;

  PageMetadata(PageElements page, Optional<WebAddress> asked, Rules rules) {
    this.page = page;
    this.title = page.title();
    this.asked = asked;
    this.rules = rules;
    this.data = StructuredData.of(page.scripts(), rules.markup());
    this.metas = MetaTags.of(page.metas());
    this.article = data.article();
    this.address = canonical().or(() -> asked);
    Optional<String> host = address.map(WebAddress::host);
    this.domain = host.flatMap(rules.outlets()::registrable);
    this.known = host.flatMap(rules.outlets()::find);
    this.site = siteNames();
  }

  StructuredData data() {
    return data;
  }

  MetaTags metas() {
    return metas;
  }

  Optional<Thing> article() {
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
    return fitting(link("canonical"))
        .or(() -> fitting(metas.first("og:url")))
        .or(() -> fitting(fromArticle("url")));
  }

  private Optional<WebAddress> fitting(Optional<String> link) {
    return link.flatMap(this::resolved)
        .filter(found -> asked.isEmpty() || sameSite(found, asked.get()))
        .filter(found -> !found.isRoot() || asked.isEmpty() || asked.get().isRoot());
  }

  private boolean sameSite(WebAddress a, WebAddress b) {
    return a.host().equals(b.host())
        || rules.outlets().registrable(a.host()).equals(rules.outlets().registrable(b.host()));
  }

  private Optional<String> link(String rel) {
    for (Element link : page.links()) {
      Attributes attributes = link.attributes();
      if (attributes.get("rel").equalsIgnoreCase(rel) && !attributes.get("href").isBlank()) {
        return Optional.of(attributes.get("href"));
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
    Optional<String> host = address.map(WebAddress::host);
    Optional<String> site = domain.or(() -> host);
    Optional<String> name = known.map(Outlets.Known::name).or(this::siteName).or(() -> site);
    return new Outlet(site, name, country(host));
  }

  Optional<Outlets.Known> known() {
    return known;
  }

  private Optional<String> country(Optional<String> host) {
    return known
        .flatMap(Outlets.Known::country)
        .or(this::publisherCountry)
        .or(() -> host.flatMap(rules.outlets()::countryOf))
        .or(this::localeCountry);
  }

  private Optional<String> publisherCountry() {
    return data.things().stream()
        .flatMap(typed -> StructuredData.objects(typed.thing(), "address").stream())
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
    address.ifPresent(at -> names.add(at.host()));
    domain.ifPresent(site -> addDomain(site, names));
    return new Headline(names);
  }

  private static void addDomain(String domain, List<String> names) {
    names.add(domain);
    names.add(domain.substring(0, domain.indexOf('.')));
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
    Wording window = Wording.of(title);
    String best = null;
    double most = -1;
    for (Element heading : page.headings()) {
      String text = PassageText.clean(heading.text());
      if (!text.isEmpty() && text.length() < LONGEST_HEADING && most < 1) {
        double agreement = window.agreement(Wording.of(text));
        best = agreement > most ? text : best;
        most = Math.max(agreement, most);
      }
    }
    return Optional.ofNullable(best);
  }

  /** What the page says in a sentence or two that its article is about. */
  List<String> descriptions() {
    return Stream.concat(
            DESCRIPTIONS.stream().flatMap(name -> metas.all(name).stream()),
            fromArticle("description").stream())
        .distinct()
        .toList();
  }

  StatedBody statedBody() {
    return new StatedBody(
        data.ofSign(Sign.ARTICLE).stream()
            .flatMap(thing -> StructuredData.lines(thing, "articleBody").stream())
            .reduce((a, b) -> b.length() > a.length() ? b : a));
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

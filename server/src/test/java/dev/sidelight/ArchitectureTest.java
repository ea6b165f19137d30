package dev.sidelight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ranks of the packages and what only one of them may use. */
class ArchitectureTest {
  private static final String ROOT = "dev.sidelight";

  /**
   * Low to high; a package sees lower ranks only, and packages of one rank do not see each other.
   */
  private static final List<List<String>> RANKS =
      List.of(
          List.of("data"),
          List.of("language"),
          List.of("fetch"),
          List.of("extract"),
          List.of("text"),
          List.of("lexicon"),
          List.of("entity"),
          List.of("tag"),
          List.of("concept", "goal", "summary"),
          List.of("question"),
          List.of("card"),
          List.of("analysis", "comparison"),
          List.of("http", "batch", "calibration"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> everyPackageSeesLowerRanksOnly() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int rank = 0; rank < RANKS.size(); rank++) {
      for (String name : RANKS.get(rank)) {
        ArchRule rule = sees(name, rank);
        tests.add(DynamicTest.dynamicTest(name, () -> rule.check(CLASSES)));
      }
    }
    return tests.stream();
  }

  private static ArchRule sees(String name, int rank) {
    List<String> hidden = new ArrayList<>();
    RANKS.subList(rank, RANKS.size()).forEach(names -> names.forEach(n -> hidden.add(packages(n))));
    hidden.remove(packages(name));
    hidden.add(ROOT);
    return noClasses()
        .that()
        .resideInAPackage(packages(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(hidden.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private static String packages(String name) {
    return ROOT + "." + name + "..";
  }

  @Test
  void everyPackageHasARank() {
    String[] ranked =
        Stream.concat(
                Stream.of(ROOT),
                RANKS.stream().flatMap(List::stream).map(ArchitectureTest::packages))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(ranked).check(CLASSES);
  }

  @Test
  void onlyExtractReadsMarkup() {
    only("org.jsoup..", "extract");
  }

  @Test
  void onlyTextUsesLucene() {
    only("org.apache.lucene..", "text");
  }

  @Test
  void onlyFetchOpensConnections() {
    only("io.helidon.webclient..", "fetch");
    only("java.net.http..", "fetch");
  }

  @Test
  void onlyHttpAndTheRootServe() {
    outside("http", "")
        .should()
        .dependOnClassesThat(resideInAnyPackage("io.helidon.webserver.."))
        .check(CLASSES);
  }

  @Test
  void onlyHttpAndBatchBindJson() {
    outside("http", "batch")
        .should()
        .dependOnClassesThat(resideInAnyPackage("jakarta.json.bind.."))
        .check(CLASSES);
  }

  @Test
  void onlyAnalysisKeepsAStore() {
    only("com.github.benmanes.caffeine..", "analysis");
  }

  @Test
  void theStagesKnowNoClockNoLogAndNoThreads() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of(
                    "data",
                    "language",
                    "extract",
                    "text",
                    "lexicon",
                    "entity",
                    "tag",
                    "concept",
                    "goal",
                    "summary",
                    "question",
                    "card")
                .map(ArchitectureTest::packages)
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System$Logger")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(CLASSES);
  }

  @Test
  void nobodyPrints() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nobodyKeepsPublicMutableState() {
    noFields().that().arePublic().should().notBeFinal().check(CLASSES);
  }

  @Test
  void noClassHasAnEmptyName() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)$")
        .check(CLASSES);
    noClasses().should().haveSimpleNameStartingWith("Abstract").check(CLASSES);
  }

  @Test
  void nobodyReflects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(CLASSES);
  }

  private static void only(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages(home))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  /** All classes but those of two packages and of the root. */
  private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(
      String first, String second) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(first), second.isEmpty() ? ROOT : packages(second), ROOT);
  }
}

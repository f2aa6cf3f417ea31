package io.entente.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {

    private static final String ROOT = "io.entente";

    private static final Set<String> CORE =
            Set.of("text", "article", "name", "actor", "quote", "sentiment", "duplicate", "pair");

    /** The packages that each package may import, besides itself; {@code job} may import all. */
    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("article", Set.of("text")),
            Map.entry("name", Set.of("text")),
            Map.entry("actor", Set.of("text", "article", "name")),
            Map.entry("quote", Set.of("text", "actor")),
            Map.entry("sentiment", Set.of("text", "actor", "quote")),
            Map.entry("duplicate", Set.of("text")),
            Map.entry("pair", Set.of("text", "article", "name", "actor", "quote", "sentiment", "duplicate")),
            Map.entry("analysis", CORE),
            Map.entry("seed", and(CORE, "analysis")),
            Map.entry("table", and(CORE, "analysis")),
            Map.entry("export", Set.of()),
            Map.entry("nlp", and(CORE, "analysis", "seed", "table")),
            Map.entry("corpus", and(CORE, "table")),
            Map.entry("storage", Set.of("table")),
            Map.entry("stage", and(CORE, "analysis", "seed", "table", "nlp", "storage")),
            Map.entry("report", and(CORE, "analysis", "table", "storage")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static Set<String> and(Set<String> packages, String... more) {
        Set<String> all = new java.util.TreeSet<>(packages);
        all.addAll(Arrays.asList(more));
        return all;
    }

    static List<String> packages() {
        return BELOW.keySet().stream().sorted().toList();
    }

    /** A package knows of the product only itself and what is below it. */
    private static ArchRule importsDownward(String root, String name, Set<String> below) {
        String[] allowed = java.util.stream.Stream.concat(java.util.stream.Stream.of(name), below.stream())
                .map(allowedName -> root + "." + allowedName + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    private static String[] under(Set<String> packages) {
        return packages.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyDownward(String name) {
        importsDownward(ROOT, name, BELOW.get(name)).check(CLASSES);
    }

    @Test
    void theRuleBitesAnUpwardImport() {
        JavaClasses fixture = new ClassFileImporter().importPackages("io.entente.arch.fixture");

        assertThat(importsDownward("io.entente.arch.fixture", "text", Set.of())
                        .evaluate(fixture)
                        .hasViolation())
                .isTrue();
        assertThat(importsDownward("io.entente.arch.fixture", "text", Set.of("job"))
                        .evaluate(fixture)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> known = and(BELOW.keySet(), "job");

        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(known).contains(name.substring(ROOT.length() + 1)));
    }

    @Test
    void coreKnowsNoSpark() {
        noClasses()
                .that()
                .resideInAnyPackage(under(and(CORE, "analysis", "seed")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(under(and(CORE, "analysis")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", ROOT + ".."))
                .check(CLASSES);
    }

    @Test
    void tablesKnowTypesAndRowsOfSparkAndNoSession() {
        DescribedPredicate<JavaClass> spark = resideInAPackage("org.apache.spark..");
        DescribedPredicate<JavaClass> schema = resideInAPackage("org.apache.spark.sql.types..")
                .or(DescribedPredicate.describe(
                        "rows and columns",
                        type -> Set.of("Row", "RowFactory", "Column", "functions")
                                .contains(type.getBaseComponentType().getSimpleName())));
        noClasses()
                .that()
                .resideInAPackage("io.entente.table..")
                .should()
                .dependOnClassesThat(spark.and(not(schema)))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.hadoop..")
                .check(CLASSES);
    }

    @Test
    void onlyNlpKnowsJohnSnowLabs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.entente.nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.johnsnowlabs..", "ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void onlyJobMainExits() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.entente.job.JobMain")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void noClockTicksOutsideJob() {
        Set<String> clocks = Set.of(
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.LocalTime.now",
                "java.time.ZonedDateTime.now",
                "java.time.OffsetDateTime.now",
                "java.time.Year.now",
                "java.time.YearMonth.now",
                "java.time.Instant.now",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime");
        noClasses()
                .that()
                .resideOutsideOfPackage("io.entente.job..")
                .should()
                .accessTargetWhere(targetIsOneOf(clocks))
                .check(CLASSES);
    }

    @Test
    void noEncoderIsMadeByReflection() {
        noClasses()
                .should()
                .accessTargetWhere(targetIsOneOf(
                        Set.of("org.apache.spark.sql.Encoders.bean", "org.apache.spark.sql.Encoders.kryo")))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> targetIsOneOf(Set<String> names) {
        return DescribedPredicate.describe("target is one of " + names, access -> {
            AccessTarget target = access.getTarget();
            return names.contains(target.getOwner().getFullName() + "." + target.getName());
        });
    }

    @Test
    void noClassIsNamedForBeingUseful() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void programsStartOnlyInJob() {
        methods()
                .that()
                .haveName("main")
                .and()
                .areStatic()
                .and()
                .haveRawParameterTypes(String[].class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("io.entente.job..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.entente.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}

package io.entente.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Actor;
import io.entente.actor.Office;
import io.entente.actor.OfficeTitle;
import io.entente.analysis.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of office in the seeds: who held what, and why nobody did. */
class OfficeSeedsTest {

    /** The day after the last on which an office must have a holder or a reason why not. */
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    /** The states whose ministers are listed. */
    private static final String MINISTERS =
            "ARG AUS BLR BRA CAN CHN DEU EGY FRA GBR IDN IND IRN ISR ITA JPN KOR MEX PAK"
                    + " POL PRK RUS SAU SYR TUR TWN UKR USA ZAF";

    private static final String BANKS = "BANCO-CENTRAL-DO-BRASIL BANK-INDONESIA BANK-OF-CANADA BANK-OF-ENGLAND"
            + " BANK-OF-ITALY BANK-OF-JAPAN BANK-OF-KOREA BANK-OF-MEXICO BANK-OF-RUSSIA BANQUE-DE-FRANCE BUNDESBANK"
            + " CENTRAL-BANK-OF-ARGENTINA CENTRAL-BANK-OF-TURKEY ECB FEDERAL-RESERVE PBOC RESERVE-BANK-OF-AUSTRALIA"
            + " RESERVE-BANK-OF-INDIA SAUDI-CENTRAL-BANK SOUTH-AFRICAN-RESERVE-BANK";

    @Test
    void anOfficeHasOneHolderADay() {
        assertThat(terms().values()).isNotEmpty().allSatisfy(terms -> {
            for (int i = 1; i < terms.size() && terms.get(i).rank() != Office.Rank.JOINT; i++) {
                assertThat(terms.get(i - 1).to())
                        .as(terms.get(i - 1).toString())
                        .isNotNull();
                assertThat(terms.get(i - 1).to())
                        .as(terms.get(i).toString())
                        .isBeforeOrEqualTo(terms.get(i).from());
            }
        });
    }

    @Test
    void aJointOfficeHasTwoHoldersADay() {
        List<Office> joint = Seeds.offices(Seeded.BUNDLE).stream()
                .filter(office -> office.rank() == Office.Rank.JOINT)
                .toList();

        assertThat(joint)
                .isNotEmpty()
                .allSatisfy(office -> assertThat(joint.stream()
                                .filter(other -> other.bodyId().equals(office.bodyId())
                                        && other.title().equals(office.title())
                                        && other.touches(office.from(), office.from()))
                                .map(Office::holderId)
                                .distinct())
                        .as(office.toString())
                        .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void holdersArePersonsAndBodiesAreNot() {
        Set<String> persons = Seeds.actors(Seeded.BUNDLE).stream()
                .filter(Actor::isPerson)
                .map(Actor::id)
                .collect(Collectors.toSet());

        assertThat(Seeds.offices(Seeded.BUNDLE))
                .allSatisfy(office -> assertThat(office.holderId()).isIn(persons))
                .allSatisfy(office -> assertThat(office.bodyId()).isNotIn(persons));
    }

    @Test
    void anOfficeIsNotEmptyForAYearWithoutAReason() {
        List<String> gaps = new ArrayList<>();
        for (List<Office> terms : terms().values()) {
            for (int i = 1; i < terms.size(); i++) {
                Office before = terms.get(i - 1);
                Office after = terms.get(i);
                if (before.to() != null && before.to().plusYears(1).isBefore(after.from())) {
                    gaps.add(String.join(",", before.bodyId(), before.title(), "" + before.to(), "" + after.from()));
                }
            }
        }

        assertThat(gaps).isNotEmpty().isSubsetOf(knownGaps());
    }

    /** The gaps that have a reason: body, office or what a title means, the first day and the day after the last. */
    private static List<String> knownGaps() {
        return SeedsTest.parsed(SeedsTest.resource("offices-gaps.csv")).stream()
                .map(row -> String.join(",", row.subList(1, row.size())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "leads,2000-01-01,STATES",
        "rank:head_of_state,2000-01-01,STATES",
        "rank:head_of_government,2000-01-01,STATES",
        "rank:foreign_minister,2010-01-01,MINISTERS",
        "rank:defence_minister,2010-01-01,MINISTERS",
        "rank:head,2000-01-01,BANKS"
    })
    void everyDayHasAHolderOrAReason(String means, LocalDate first, String bodies) {
        OfficeTitle title = new OfficeTitle("any", means);
        boolean ofState = means.equals("rank:head_of_state");
        Map<String, List<Office>> offices = Seeds.offices(Seeded.BUNDLE).stream()
                .filter(office -> title.names(office) || (ofState && office.rank() == Office.Rank.JOINT))
                .sorted(Comparator.comparing(Office::from))
                .collect(Collectors.groupingBy(Office::bodyId));
        List<String> gaps = new ArrayList<>();
        for (String body : bodiesWith(bodies)) {
            LocalDate free = first;
            for (Office office : offices.getOrDefault(body, List.of())) {
                if (office.from().isAfter(free)) {
                    gaps.add(String.join(",", body, means, "" + free, "" + office.from()));
                }
                LocalDate to = office.to() == null ? END : office.to();
                free = to.isAfter(free) ? to : free;
            }
            if (free.isBefore(END)) {
                gaps.add(String.join(",", body, means, "" + free, "" + END));
            }
        }

        assertThat(knownGaps().stream().filter(gap -> gap.contains("," + means + ",")))
                .containsExactlyInAnyOrderElementsOf(gaps);
    }

    private static Set<String> bodiesWith(String kind) {
        Set<String> states =
                new TreeSet<>(SeedsTest.resource("un-members.txt").lines().toList());
        states.addAll(Set.of("PALESTINIAN-AUTHORITY", "TWN", "VAT", "XKX"));
        return switch (kind) {
            case "STATES" -> states;
            case "MINISTERS" -> new TreeSet<>(List.of(MINISTERS.split(" ")));
            default -> new TreeSet<>(List.of(BANKS.split(" ")));
        };
    }

    /** The terms of each office of each body, first to last. */
    private static Map<String, List<Office>> terms() {
        Map<String, List<Office>> terms = Seeds.offices(Seeded.BUNDLE).stream()
                .collect(Collectors.groupingBy(
                        office -> office.bodyId() + "," + office.title(), TreeMap::new, Collectors.toList()));
        terms.values().forEach(list -> list.sort(Comparator.comparing(Office::from)));
        return terms;
    }

    @Test
    void everyOfficeHasATitleThatNamesIt() {
        var titles = Seeds.titles(Seeded.BUNDLE);

        assertThat(Seeds.offices(Seeded.BUNDLE))
                .allSatisfy(office -> assertThat(titles)
                        .as(office.title())
                        .anyMatch(title -> title.phrase().equals(office.title()) && title.names(office)));
    }
}

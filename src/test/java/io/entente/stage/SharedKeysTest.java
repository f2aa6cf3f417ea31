package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import io.entente.table.Keys;
import io.entente.table.SignaturesTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedKeysTest {

    private static final int ARTICLES = 400;
    private static final int KEYS = 50;

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "5, 1", "5, 7", "60, 23"})
    void keepsEveryKeyOfTwoArticlesAndFewOthers(int tasks, int ranges) {
        Random random = new Random(tasks * 31 + ranges);
        Map<String, Set<Long>> articles = new HashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            Set<Long> keys = new HashSet<>();
            for (int k = 0; k < KEYS; k++) {
                keys.add(random.nextLong());
            }
            articles.put("article " + i, keys);
        }
        for (int i = 0; i < ARTICLES; i += 4) {
            Set<Long> others = at(articles, "article " + (i + 3));
            at(articles, "article " + i).addAll(new ArrayList<>(others).subList(0, i % 7));
        }

        Set<String> kept = rows(SharedKeys.of(signatures(articles).repartition(tasks), ranges));

        Set<String> shared = shared(articles);
        assertThat(kept).containsAll(shared);
        assertThat(kept.size() - shared.size()).isLessThan(ARTICLES * KEYS / 100);
    }

    private static Dataset<Row> signatures(Map<String, Set<Long>> articles) {
        List<Row> rows = new ArrayList<>();
        articles.forEach((id, keys) -> rows.add(RowFactory.create(id, keys.toArray(Long[]::new))));
        StructType schema = new StructType()
                .add(Keys.ARTICLE_ID.name(), Keys.ARTICLE_ID.type(), false)
                .add(SignaturesTable.BANDS.name(), SignaturesTable.BANDS.type(), false);
        return SparkTest.session().createDataFrame(rows, schema);
    }

    private static Set<String> shared(Map<String, Set<Long>> articles) {
        Map<Long, Set<String>> byKey = new HashMap<>();
        articles.forEach((id, keys) -> keys.forEach(
                key -> byKey.computeIfAbsent(key, some -> new HashSet<>()).add(id)));
        Set<String> shared = new HashSet<>();
        byKey.forEach((key, ids) -> {
            if (ids.size() > 1) {
                ids.forEach(id -> shared.add(key + " of " + id));
            }
        });
        return shared;
    }

    private static Set<String> rows(Dataset<Row> kept) {
        Set<String> rows = new HashSet<>();
        kept.collectAsList().forEach(row -> rows.add(row.getLong(0) + " of " + row.getString(1)));
        return rows;
    }
}

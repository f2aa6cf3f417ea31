package io.entente.stage;

import io.entente.table.RecordsTable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Makes many articles of each one, for measuring: every copy but the first has its date a week later than the one before, another
 * source, a syllable at the end of every second longer word in small letters and digits at the end of numbers. So it is no copy of the
 * others to anybody, and shares about a tenth of its runs of words with them.
 */
public final class ShiftedCopies implements FlatMapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** The articles as a file of them is written: title, text, date, source. */
    public static final StructType SCHEMA = new StructType()
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("source", DataTypes.StringType);

    private static final int EVERY = 2;
    private static final int LONG = 4;
    private static final int DAYS = 7;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final int copies;

    private ShiftedCopies(int copies) {
        this.copies = copies;
    }

    /** So many articles for each article among some records, the first of them as it is. */
    public static Dataset<Row> of(Dataset<Row> records, int copies) {
        return records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .select(
                        RecordsTable.TITLE.col(),
                        RecordsTable.BODY.col(),
                        RecordsTable.DATE_FIRST.col(),
                        RecordsTable.SOURCE_NAME.col())
                .flatMap(new ShiftedCopies(copies), Encoders.row(SCHEMA));
    }

    @Override
    public Iterator<Row> call(Row article) {
        String title = article.getString(0);
        String body = article.getString(1);
        LocalDate day = article.isNullAt(2) ? null : article.getLocalDate(2);
        String source = article.isNullAt(3) ? "unnamed" : article.getString(3);
        return IntStream.range(0, copies)
                .mapToObj(copy -> RowFactory.create(
                        shifted(title, copy),
                        shifted(body, copy),
                        day == null ? null : day.plusDays((long) copy * DAYS).toString(),
                        copy == 0 ? source : source + " " + copy))
                .iterator();
    }

    /** A text with a syllable of the copy's own at the end of every second of its longer words in small letters, and its number at numbers. */
    static @Nullable String shifted(@Nullable String text, int copy) {
        if (text == null || copy == 0) {
            return text;
        }
        String syllable = syllable(copy);
        StringBuilder shifted = new StringBuilder(text.length() + text.length() / 20);
        int words = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
            if (!letter) {
                boolean whole =
                        (from == 0 || text.charAt(from - 1) == ' ') && (i == text.length() || text.charAt(i) == ' ');
                shifted.append(text, from, i);
                if (whole && i - from >= LONG && words++ % EVERY == 0) {
                    shifted.append(syllable);
                }
                boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
                if (space && i > 0 && Character.isDigit(text.charAt(i - 1))) {
                    shifted.append(copy);
                }
                if (i < text.length()) {
                    shifted.append(text.charAt(i));
                }
                from = i + 1;
            }
        }
        return shifted.toString();
    }

    private static String syllable(int copy) {
        StringBuilder syllable = new StringBuilder();
        for (int rest = copy; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
            syllable.append(CONSONANTS.charAt(rest % CONSONANTS.length()))
                    .append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
        }
        return syllable.toString();
    }
}

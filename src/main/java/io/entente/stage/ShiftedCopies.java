package io.entente.stage;

import io.entente.table.RecordsTable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * source, digits at the end of numbers, and a syllable at the end of every second longer word in small letters, of any such word after three
 * that stay, of any word at all after seven, and of a text of which nothing else changed. So it is no copy of the others to anybody, shares few runs of words with them, and names
 * whom they name.
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
    /** So many words stay as they are before the next in small letters does not. */
    private static final int FEW = 3;
    /** So many words stay as they are before the next does not, whatever it is. */
    private static final int MANY = 7;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’-]*(?<=[\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile("[a-z]+");
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

    /** A text with a syllable of the copy's own at the end of some words, and its number at numbers. */
    static @Nullable String shifted(@Nullable String text, int copy) {
        if (text == null || copy == 0) {
            return text;
        }
        StringBuilder shifted = new StringBuilder(text.length() + text.length() / 20);
        Matcher words = WORD.matcher(text);
        Shift shift = new Shift(copy);
        int from = 0;
        while (words.find()) {
            shifted.append(text, from, words.end()).append(shift.after(words.group()));
            from = words.end();
        }
        if (shifted.length() == from) {
            shifted.append(shift.syllable);
        }
        return shifted.append(text, from, text.length()).toString();
    }

    /** What a copy puts after the words of a text, one after the other. */
    private static final class Shift {

        private final String number;
        private final String syllable;
        private int longWords;
        private int asTheyAre;

        Shift(int copy) {
            number = Integer.toString(copy);
            syllable = syllable(copy);
        }

        String after(String word) {
            String end = end(word);
            asTheyAre = end.isEmpty() ? asTheyAre + 1 : 0;
            return end;
        }

        private String end(String word) {
            if (Character.isDigit(word.charAt(word.length() - 1))) {
                return number;
            }
            boolean small = SMALL.matcher(word).matches();
            boolean everySecond = small && word.length() >= LONG && longWords++ % EVERY == 0;
            if (everySecond || small && asTheyAre >= FEW || asTheyAre >= MANY) {
                return Character.isUpperCase(word.charAt(word.length() - 1))
                        ? syllable.toUpperCase(Locale.ROOT)
                        : syllable;
            }
            return "";
        }
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

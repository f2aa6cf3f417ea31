package io.entente.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** The values of a row of Parquet; dates and timestamps as {@code java.time}, lists and structs as lists and maps. */
final class ParquetValues {

    private static final long EPOCH_JULIAN_DAY = 2_440_588;

    private ParquetValues() {}

    /** The fields that are not null. */
    static Map<String, Object> of(Group group) {
        Map<String, Object> values = new LinkedHashMap<>();
        GroupType type = group.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            int count = group.getFieldRepetitionCount(field);
            if (type.getType(field).isRepetition(Type.Repetition.REPEATED)) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    list.add(value(group, type.getType(field), field, i));
                }
                values.put(type.getFieldName(field), list);
            } else if (count > 0) {
                values.put(type.getFieldName(field), value(group, type.getType(field), field, 0));
            }
        }
        return values;
    }

    private static Object value(Group group, Type type, int field, int i) {
        if (!type.isPrimitive()) {
            Map<String, Object> fields = of(group.getGroup(field, i));
            return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation ? elements(fields) : fields;
        }
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> group.getBoolean(field, i);
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(group.getInteger(field, i))
                        : (Object) group.getInteger(field, i);
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation timestamp
                        ? instant(group.getLong(field, i), timestamp.getUnit())
                        : (Object) group.getLong(field, i);
            case INT96 -> instant(NanoTime.fromBinary(group.getInt96(field, i)));
            case FLOAT -> group.getFloat(field, i);
            case DOUBLE -> group.getDouble(field, i);
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                string(group.getBinary(field, i).getBytes());
        };
    }

    /** The elements of a list, which Parquet keeps as a repeated group of one field. */
    private static List<Object> elements(Map<String, Object> list) {
        List<Object> elements = new ArrayList<>();
        for (Object repeated : list.values()) {
            for (Object element : repeated instanceof List<?> all ? all : List.of(repeated)) {
                elements.addAll(element instanceof Map<?, ?> one && one.size() <= 1 ? one.values() : List.of(element));
            }
        }
        return elements;
    }

    private static String string(byte[] bytes) {
        return Decoding.decode(bytes, 0, bytes.length);
    }

    private static Instant instant(long value, LogicalTypeAnnotation.TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> Instant.ofEpochMilli(value);
            case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
            case NANOS -> Instant.EPOCH.plusNanos(value);
        };
    }

    private static Instant instant(NanoTime time) {
        return Instant.EPOCH
                .plus(time.getJulianDay() - EPOCH_JULIAN_DAY, ChronoUnit.DAYS)
                .plusNanos(time.getTimeOfDayNanos());
    }
}

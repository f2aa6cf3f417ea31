package io.entente.corpus;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** The values of a record of Avro; dates and timestamps as {@code java.time}, arrays and records as lists and maps. */
final class AvroValues {

    private AvroValues() {}

    /** The fields that are not null. */
    static Map<String, Object> of(GenericRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = value(record.get(field.pos()), field.schema());
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Object raw, Schema declared) {
        Schema schema = declared.isUnion() ? member(declared, raw) : declared;
        if (raw instanceof GenericRecord record) {
            return of(record);
        }
        if (raw instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            for (Object element : list) {
                Object value = value(element, schema.getElementType());
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (raw instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, element) -> {
                Object value = value(element, schema.getValueType());
                if (value != null) {
                    values.put(String.valueOf(key), value);
                }
            });
            return values;
        }
        if (raw instanceof ByteBuffer bytes) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return Decoding.decode(copy, 0, copy.length);
        }
        if (raw instanceof Number number) {
            return number(number, schema.getLogicalType());
        }
        return raw == null || raw instanceof Boolean ? raw : raw.toString();
    }

    /** The schema of a union that fits a value: news has unions with null, so that the first that is not null does. */
    private static Schema member(Schema union, @Nullable Object raw) {
        for (Schema schema : union.getTypes()) {
            boolean fits = raw instanceof List<?>
                    ? schema.getType() == Schema.Type.ARRAY
                    : raw instanceof Map<?, ?>
                            ? schema.getType() == Schema.Type.MAP
                            : schema.getType() != Schema.Type.NULL;
            if (fits) {
                return schema;
            }
        }
        return union.getTypes().get(0);
    }

    private static Object number(Number number, @Nullable LogicalType meaning) {
        return switch (meaning == null ? "" : meaning.getName()) {
            case "date" -> LocalDate.ofEpochDay(number.longValue());
            case "timestamp-millis", "local-timestamp-millis" -> Instant.ofEpochMilli(number.longValue());
            case "timestamp-micros", "local-timestamp-micros" ->
                Instant.EPOCH.plus(number.longValue(), ChronoUnit.MICROS);
            default -> number;
        };
    }
}

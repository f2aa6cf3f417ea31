package io.entente.name;

import io.entente.text.Span;
import java.util.List;

/** A sentence in which somebody marked the names. */
public record LabelledText(String text, List<Label> labels) {

    /** One marked name. */
    public record Label(Span span, NameType type) {}

    public LabelledText {
        labels = List.copyOf(labels);
    }
}

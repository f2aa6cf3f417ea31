package io.entente.article;

import io.entente.text.Span;

/** A part of an article's text, of one kind. */
public record Zone(ZoneKind kind, Span span) {}

package io.entente.article;

/** Where a publication date was found: a field of the record, the head line of the text, the path of the file or of the
 * address, or nowhere. */
public enum DateOrigin {
    FIELD,
    HEAD,
    PATH,
    NONE
}

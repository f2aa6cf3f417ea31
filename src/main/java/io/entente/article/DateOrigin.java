package io.entente.article;

/**
 * Where a publication date was found: a field of the record, the head line of the text, what a page of the web says about itself, the path of
 * the file or of the address, a field that says an age together with the time of collection, or nowhere.
 */
public enum DateOrigin {
    FIELD,
    HEAD,
    MARKUP,
    PATH,
    RELATIVE,
    NONE
}

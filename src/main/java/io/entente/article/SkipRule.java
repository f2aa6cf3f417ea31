package io.entente.article;

import java.util.Locale;

/** Why a file or record is left out and only counted. The labels are written to the manifest. */
public enum SkipRule {
    /** The name begins with a point or an underscore; a hidden folder counts once. */
    HIDDEN,
    /** A symbolic or hard link. */
    LINK,
    /** An image, a program, a checksum, a device. */
    OTHER_TYPE,
    /** A file of an input within another. */
    LISTED_TWICE,
    /** A record of a web archive that is no answer of a server: a request, a description, an answer already stored. */
    NO_RESPONSE,
    /** A server's answer that is no page: moved, not found, refused. */
    HTTP_STATUS,
    /** A server's answer of another type than a page of text: an image, a script, a style. */
    NO_PAGE,
    /** An item of a news agency that is of another kind than text: a picture, a video, an event, a list of items. */
    NO_TEXT_ITEM,
    /** A file that is as its format wants it and has no record: an empty list, a header alone, a feed without items. */
    NO_RECORD,
    /** A record whose address a later one has with another text, where only the latest are wanted. */
    OLDER_VERSION,
    /** A record whose address a later one has with the same text, where only the latest are wanted. */
    REPEATED;

    /** The rule's name in words: {@code other type}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package io.entente.article;

/** Why a record is no article. The names are written to the {@code rejects} table. */
public enum RejectReason {
    /** The record has no text, or only white space. */
    NO_BODY,
    /** The record is valid but is no object with fields: a number, a list, a null. */
    NOT_AN_ARTICLE,
    /** The record is no valid JSON. */
    BROKEN_JSON,
    /** The rest of the file is no valid CSV. */
    BROKEN_CSV,
    /** The file is no valid Parquet. */
    BROKEN_PARQUET,
    /** The file is no valid Avro. */
    BROKEN_AVRO,
    /** The markup ends before its first element is closed: what stood before was read. */
    BROKEN_MARKUP,
    /** The entry or the rest of the archive cannot be told apart. */
    BROKEN_ARCHIVE,
    /** The record of a web archive is none: what it is or how long it is cannot be told. */
    BROKEN_WEB_ARCHIVE,
    /** The page of a web archive was delivered with a header or a body that cannot be read. */
    BROKEN_PAGE,
    /** The entry of an archive is encrypted. */
    ENCRYPTED,
    /** The data is unpacked to far more than news is: the rest was not unpacked. */
    BOMB,
    /** Archives in archives, or elements in elements, nested deeper than the limit. */
    TOO_DEEP,
    /** The compressed file ends early: what stood before the break was read. */
    TRUNCATED,
    /** The compressed file is damaged: what stood before the damage was read. */
    CORRUPT_COMPRESSION,
    /** The record is longer than the limit. */
    TOO_LARGE,
    /** The file is empty. */
    EMPTY_FILE,
    /** The file cannot be opened or read. */
    UNREADABLE,
    /** The file is in no format that is known. */
    UNKNOWN_FORMAT
}

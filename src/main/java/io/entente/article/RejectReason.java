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

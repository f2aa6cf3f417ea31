package io.entente.article;

/** How exactly a publication date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    NONE
}

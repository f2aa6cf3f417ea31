package io.entente.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param sourceUri the file, relative to the input folder and beginning with that folder's name, with forward slashes; of an entry
 *     of an archive the archive, {@code !} and the entry's name
 * @param sourceOffset the record's place in its file: for JSON Lines the byte in the decompressed file at which its line
 *     begins, otherwise its number, from 0
 * @param givenId the id the record itself carries
 * @param url the address the record itself carries
 * @param sourceName the outlet
 * @param sourceDomain the outlet's internet domain, lower case, without {@code www.}
 * @param author who wrote it, as the record says, several with commas
 */
public record Provenance(
        String sourceUri,
        long sourceOffset,
        @Nullable String givenId,
        @Nullable String url,
        @Nullable String sourceName,
        @Nullable String sourceDomain,
        @Nullable String author)
        implements Serializable {

    public Provenance {
        if (sourceOffset < 0) {
            throw new IllegalArgumentException("Record offset " + sourceOffset + " below 0 in " + sourceUri);
        }
    }

    /** Where an article came from that names no author. */
    public Provenance(
            String sourceUri,
            long sourceOffset,
            @Nullable String givenId,
            @Nullable String url,
            @Nullable String sourceName,
            @Nullable String sourceDomain) {
        this(sourceUri, sourceOffset, givenId, url, sourceName, sourceDomain, null);
    }
}

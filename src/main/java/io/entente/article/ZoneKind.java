package io.entente.article;

import java.util.Locale;

/** What a part of an article is. */
public enum ZoneKind {
    /** The title. */
    HEADLINE,
    /** The first paragraph of the story. */
    LEAD,
    /** The story after its first paragraph. */
    BODY,
    /** What stands under a picture. */
    CAPTION,
    /** Who made the picture, or which agencies helped with the story. */
    CREDIT,
    /** Who wrote the story. */
    BYLINE,
    /** Where and when the story was written, and for which agency, before its first sentence. */
    DATELINE,
    /** A post of a social network set into the story. */
    POST,
    /** Invitations to read more, to subscribe, to share; copyright lines; menus; what an outlet puts into many articles. */
    BOILERPLATE;

    /** Whether its sentences belong to the story and are analysed. Captions and posts are, and keep their zone. */
    public boolean isAnalysed() {
        return this == HEADLINE || this == LEAD || this == BODY || this == CAPTION || this == POST;
    }

    /** The name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

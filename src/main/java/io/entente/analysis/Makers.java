package io.entente.analysis;

import io.entente.actor.ActorType;
import io.entente.actor.Mention;
import io.entente.actor.MentionFinder;
import io.entente.actor.UnlistedNames;
import io.entente.article.Provenance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who made an article, and is nobody in it: its outlet and its authors. */
record Makers(Set<String> names) {

    /** What stands after an outlet's name in the lists of collectors: "CNN (Web News)", "New York Times - Opinion". */
    private static final Pattern SECTION = Pattern.compile("\\s+[-\u2013(].*$");

    private static final Pattern AUTHORS = Pattern.compile("\\s*[,;&|]\\s*|\\s+and\\s+");

    /** How they are called: the outlet by its name, with and without its section, and by its domain's first part; the authors. */
    static Makers of(Provenance from) {
        Set<String> names = new HashSet<>();
        if (from.sourceName() != null) {
            names.add(UnlistedNames.squeezed(from.sourceName()));
            names.add(UnlistedNames.squeezed(SECTION.matcher(from.sourceName()).replaceFirst("")));
        }
        if (from.sourceDomain() != null) {
            names.add(UnlistedNames.squeezed(from.sourceDomain().replaceAll("\\..*", "")));
        }
        if (from.author() != null) {
            for (String author : AUTHORS.split(from.author())) {
                names.add(UnlistedNames.squeezed(author));
            }
        }
        names.remove("");
        return new Makers(names);
    }

    /** What was found without the outlet itself. */
    MentionFinder.Found withoutThem(MentionFinder.Found found) {
        List<Mention> others =
                found.mentions().stream().filter(mention -> !isOutlet(mention)).toList();
        return new MentionFinder.Found(others, found.unsettled());
    }

    private boolean isOutlet(Mention mention) {
        return mention.actor().type() == ActorType.MEDIA
                && (names.contains(UnlistedNames.squeezed(mention.actor().name()))
                        || names.contains(UnlistedNames.squeezed(mention.actor().id())));
    }
}

package io.entente.seed;

import io.entente.actor.ActorDirectory;
import io.entente.actor.ActorType;
import io.entente.actor.Alias;
import io.entente.name.NameLexicon;
import io.entente.name.NameModel;
import io.entente.name.NameTagger;
import io.entente.name.PhraseKind;
import io.entente.name.WordKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes from the seed files what finds names that no file lists. */
public final class NameSeeds {

    private static final String NAME = "name";

    private NameSeeds() {}

    /** A tagger with the model of the jar. */
    public static NameTagger tagger(SeedBundle bundle) {
        return tagger(bundle, Seeds.directory(bundle), Seeds.lexicon(bundle).reporting());
    }

    static NameTagger tagger(SeedBundle bundle, ActorDirectory directory, Set<String> reporting) {
        return new NameTagger(lexicon(bundle, directory, reporting), NameModel.shipped());
    }

    /** The words and phrases by which names are told. */
    public static NameLexicon lexicon(SeedBundle bundle) {
        return lexicon(bundle, Seeds.directory(bundle), Seeds.lexicon(bundle).reporting());
    }

    private static NameLexicon lexicon(SeedBundle bundle, ActorDirectory directory, Set<String> reporting) {
        NameLexicon lexicon = new NameLexicon();
        bundle.rows("actors/given_names.csv").forEach(row -> lexicon.add(row.text(NAME), WordKind.GIVEN));
        bundle.rows("actors/places.csv").forEach(row -> lexicon.add(row.text(NAME), PhraseKind.PLACE));
        bundle.rows("actors/name_words.csv")
                .forEach(row -> lexicon.add(row.text("word"), row.value("kind", WordKind.class)));
        reporting.forEach(word -> lexicon.add(word, WordKind.SAYS));
        Map<String, ActorType> types = new HashMap<>();
        directory.actors().forEach(actor -> types.put(actor.id(), actor.type()));
        for (Alias alias : directory.aliases()) {
            addAlias(lexicon, alias, types.getOrDefault(alias.actorId(), ActorType.GROUP));
        }
        return lexicon;
    }

    private static void addAlias(NameLexicon lexicon, Alias alias, ActorType type) {
        switch (alias.kind()) {
            case SURNAME -> lexicon.add(alias.text(), WordKind.SURNAME);
            case DEMONYM -> lexicon.add(alias.text(), PhraseKind.DEMONYM);
            case CAPITAL, SEAT -> lexicon.add(alias.text(), PhraseKind.SEAT);
            case NAME, ALIAS, ACRONYM ->
                lexicon.add(
                        alias.text(),
                        switch (type) {
                            case PERSON -> PhraseKind.PERSON;
                            case STATE -> PhraseKind.STATE;
                            default -> PhraseKind.ORGANISATION;
                        });
        }
    }
}

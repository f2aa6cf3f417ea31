package io.entente.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that is said of a node or of a tie, under the name that it has in every format. */
record Attribute<T>(String name, Kind kind, Function<T, @Nullable Object> value) {

    enum Kind {
        TEXT,
        WHOLE,
        FRACTION
    }

    static final List<Attribute<NetworkNode>> OF_NODES = List.of(
            new Attribute<>("type", Kind.TEXT, NetworkNode::type),
            new Attribute<>("country_iso3", Kind.TEXT, NetworkNode::country),
            new Attribute<>("wikidata_id", Kind.TEXT, NetworkNode::wikidataId),
            new Attribute<>("n_mentions", Kind.WHOLE, NetworkNode::mentions),
            new Attribute<>("n_articles", Kind.WHOLE, NetworkNode::articles));

    static final List<Attribute<NetworkTie>> OF_TIES = List.of(
            new Attribute<>("sign", Kind.WHOLE, tie -> (long) tie.sign()),
            new Attribute<>("net", Kind.FRACTION, NetworkTie::net),
            new Attribute<>("n_positive", Kind.WHOLE, NetworkTie::positive),
            new Attribute<>("n_negative", Kind.WHOLE, NetworkTie::negative),
            new Attribute<>("n_articles", Kind.WHOLE, NetworkTie::articles),
            new Attribute<>("disparity_p", Kind.FRACTION, NetworkTie::disparity));
}

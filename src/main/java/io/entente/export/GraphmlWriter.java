package io.entente.export;

import io.entente.export.Attribute.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GraphML 1.0. A network with months has an edge for each month of a pair, with the month among its values. The format allows few
 * characters in the id of a node, so that any other is written as its number between underscores; {@code actor_id} has the id as it is.
 */
public final class GraphmlWriter implements NetworkWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Markup out;

    /** @param about what the network is, for its readers */
    public GraphmlWriter(OutputStream stream, String about) throws IOException {
        out = new Markup(stream);
        out.open(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        out.text("desc", about);
        key("actor_id", "node", Kind.TEXT);
        key("name", "node", Kind.TEXT);
        for (Attribute<NetworkNode> attribute : Attribute.OF_NODES) {
            key(attribute.name(), "node", attribute.kind());
        }
        key("month", "edge", Kind.TEXT);
        key("weight", "edge", Kind.FRACTION);
        for (Attribute<NetworkTie> attribute : Attribute.OF_TIES) {
            key(attribute.name(), "edge", attribute.kind());
        }
        out.open("graph", "id", "signed-network", "edgedefault", "directed");
    }

    private void key(String name, String of, Kind kind) throws IOException {
        out.empty(
                "key",
                "id",
                id(name, of),
                "for",
                of,
                "attr.name",
                name,
                "attr.type",
                switch (kind) {
                    case TEXT -> "string";
                    case WHOLE -> "long";
                    case FRACTION -> "double";
                });
    }

    private static String id(String name, String of) {
        return of + "_" + name;
    }

    /** An id as an XML name token, another for each id. */
    static String token(String id) {
        StringBuilder token = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            token.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
        });
        return token.toString();
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        out.open("node", "id", token(node.id()));
        data("actor_id", "node", node.id());
        data("name", "node", node.name());
        all(Attribute.OF_NODES, "node", node);
        out.close();
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        for (NetworkTie tie : edge.ties()) {
            String source = token(edge.source());
            String target = token(edge.target());
            String id = source + ":" + target + (tie.month() == null ? "" : ":" + tie.month());
            out.open("edge", "id", id, "source", source, "target", target);
            data("month", "edge", tie.month());
            data("weight", "edge", tie.weight());
            all(Attribute.OF_TIES, "edge", tie);
            out.close();
        }
    }

    private <T> void all(List<Attribute<T>> attributes, String of, T one) throws IOException {
        for (Attribute<T> attribute : attributes) {
            data(attribute.name(), of, attribute.value().apply(one));
        }
    }

    private void data(String name, String of, @Nullable Object value) throws IOException {
        if (value != null) {
            out.text("data", value.toString(), "key", id(name, of));
        }
    }

    @Override
    public void close() throws IOException {
        out.end();
    }
}

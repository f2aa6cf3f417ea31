package io.entente.export;

import io.entente.export.Attribute.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3. Weights are how much is told and never negative; which side is told is in {@code sign} and {@code net}. A network with
 * months is dynamic: nodes and edges have a spell for each month, and edges their values in it, under names that begin with
 * {@code month_}; {@code weight} is the name by which GEXF knows a weight that changes.
 */
public final class GexfWriter implements NetworkWriter {

    private static final String MONTHLY = "month_";
    private static final String WEIGHT = "weight";

    private final Markup out;
    private final boolean byMonth;
    private boolean inEdges;

    /** @param about what the network is, for its readers */
    public GexfWriter(OutputStream stream, String about, boolean byMonth) throws IOException {
        this.byMonth = byMonth;
        out = new Markup(stream);
        out.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        out.open("meta");
        out.text("creator", "Entente");
        out.text("description", about);
        out.close();
        if (byMonth) {
            out.open(
                    "graph",
                    "mode",
                    "dynamic",
                    "defaultedgetype",
                    "directed",
                    "timeformat",
                    "date",
                    "timerepresentation",
                    "interval");
        } else {
            out.open("graph", "mode", "static", "defaultedgetype", "directed");
        }
        declare("node", "static", "n", "", Attribute.OF_NODES);
        declare("edge", "static", "e", "", Attribute.OF_TIES);
        if (byMonth) {
            declare("edge", "dynamic", "m", MONTHLY, Attribute.OF_TIES);
        }
        out.open("nodes");
    }

    private <T> void declare(String of, String mode, String prefix, String before, List<Attribute<T>> attributes)
            throws IOException {
        out.open("attributes", "class", of, "mode", mode);
        for (int i = 0; i < attributes.size(); i++) {
            Attribute<T> attribute = attributes.get(i);
            out.empty(
                    "attribute", "id", prefix + i, "title", before + attribute.name(), "type", type(attribute.kind()));
        }
        if (mode.equals("dynamic")) {
            out.empty("attribute", "id", WEIGHT, "title", WEIGHT, "type", "double");
        }
        out.close();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case WHOLE -> "long";
            case FRACTION -> "double";
        };
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        out.open("node", "id", node.id(), "label", node.name());
        out.open("attvalues");
        values("n", Attribute.OF_NODES, node, null);
        out.close();
        if (byMonth) {
            spells(node.months());
        }
        out.close();
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        if (!inEdges) {
            openEdges();
        }
        out.open(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                WEIGHT,
                edge.all().weight());
        out.open("attvalues");
        values("e", Attribute.OF_TIES, edge.all(), null);
        for (NetworkTie tie : edge.months()) {
            values("m", Attribute.OF_TIES, tie, tie.month());
            value(WEIGHT, tie.weight(), tie.month());
        }
        out.close();
        if (byMonth) {
            spells(edge.months().stream()
                    .map(tie -> String.valueOf(tie.month()))
                    .toList());
        }
        out.close();
    }

    private void openEdges() throws IOException {
        out.close();
        out.open("edges");
        inEdges = true;
    }

    private <T> void values(String prefix, List<Attribute<T>> attributes, T of, @Nullable String month)
            throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            Object value = attributes.get(i).value().apply(of);
            if (value != null) {
                value(prefix + i, value, month);
            }
        }
    }

    private void value(String attribute, Object value, @Nullable String month) throws IOException {
        if (month == null) {
            out.empty("attvalue", "for", attribute, "value", value);
        } else {
            out.empty("attvalue", "for", attribute, "value", value, "start", start(month), "end", end(month));
        }
    }

    private void spells(List<String> months) throws IOException {
        out.open("spells");
        for (String month : months) {
            out.empty("spell", "start", start(month), "end", end(month));
        }
        out.close();
    }

    private static String start(String month) {
        return month + "-01";
    }

    /** The last day, which belongs to the spell. */
    private static String end(String month) {
        return YearMonth.parse(month).atEndOfMonth().toString();
    }

    @Override
    public void close() throws IOException {
        if (!inEdges) {
            openEdges();
        }
        out.end();
    }
}

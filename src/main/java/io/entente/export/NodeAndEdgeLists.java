package io.entente.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Two CSV files, one of nodes and one of edges, with the headers that a program looks for. A pair has a row for each month. */
public final class NodeAndEdgeLists implements NetworkWriter {

    /** Whose headers the files have. */
    public enum Reader {
        /** Gephi's spreadsheet import. */
        GEPHI,
        /** {@code neo4j-admin database import}. */
        NEO4J,
        /** pandas and networkx's {@code from_pandas_edgelist}. */
        NETWORKX
    }

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").build();

    private final Reader reader;
    private final CSVPrinter nodes;
    private final CSVPrinter edges;

    /** Closes both when it is closed. */
    public NodeAndEdgeLists(Reader reader, Appendable nodes, Appendable edges) throws IOException {
        this.reader = reader;
        this.nodes = new CSVPrinter(nodes, FORMAT);
        this.edges = new CSVPrinter(edges, FORMAT);
        this.nodes.printRecord(header(
                switch (reader) {
                    case GEPHI -> List.of("Id", "Label");
                    case NEO4J -> List.of("actor_id:ID", "name");
                    case NETWORKX -> List.of("id", "name");
                },
                Attribute.OF_NODES,
                ":LABEL"));
        this.edges.printRecord(header(
                switch (reader) {
                    case GEPHI -> List.of("Source", "Target", "Type", "Weight", "month");
                    case NEO4J -> List.of(":START_ID", ":END_ID", "weight:double", "month");
                    case NETWORKX -> List.of("source", "target", "weight", "month");
                },
                Attribute.OF_TIES,
                ":TYPE"));
    }

    private <T> List<String> header(List<String> first, List<Attribute<T>> attributes, String last) {
        Stream<String> names = attributes.stream()
                .map(attribute -> reader != Reader.NEO4J
                        ? attribute.name()
                        : switch (attribute.kind()) {
                            case TEXT -> attribute.name();
                            case WHOLE -> attribute.name() + ":long";
                            case FRACTION -> attribute.name() + ":double";
                        });
        return Stream.of(first.stream(), names, reader == Reader.NEO4J ? Stream.of(last) : Stream.<String>empty())
                .flatMap(name -> name)
                .toList();
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(List.of(node.id(), node.name()));
        Attribute.OF_NODES.forEach(attribute -> cells.add(attribute.value().apply(node)));
        if (reader == Reader.NEO4J) {
            cells.add("Actor;" + capital(node.type()));
        }
        nodes.printRecord(cells);
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        for (NetworkTie tie : edge.ties()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(edge.source(), edge.target()));
            if (reader == Reader.GEPHI) {
                cells.add("Directed");
            }
            cells.add(tie.weight());
            cells.add(Objects.requireNonNullElse(tie.month(), ""));
            Attribute.OF_TIES.forEach(attribute -> cells.add(attribute.value().apply(tie)));
            if (reader == Reader.NEO4J) {
                cells.add(tie.sign() > 0 ? "FOR" : tie.sign() < 0 ? "AGAINST" : "TORN");
            }
            edges.printRecord(cells);
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public void close() throws IOException {
        nodes.close(true);
        edges.close(true);
    }
}

package io.entente.export;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each format against the rules of its schema: which elements stand in which, in what order, with which attributes and types. */
class NetworkFilesTest {

    private static final String TORTURE = "A \"B\" & <C>, d\u0001\uD83D\uDE00\nE";

    /** Element to those that may stand in it, in order; from the RELAX NG grammar of GEXF 1.3. */
    private static final Map<String, List<String>> GEXF = Map.of(
            "gexf", List.of("meta", "graph"),
            "meta", List.of("creator", "description"),
            "graph", List.of("attributes", "nodes", "edges"),
            "attributes", List.of("attribute"),
            "nodes", List.of("node"),
            "edges", List.of("edge"),
            "node", List.of("attvalues", "spells"),
            "edge", List.of("attvalues", "spells"),
            "attvalues", List.of("attvalue"),
            "spells", List.of("spell"));

    /** From the schema of GraphML's structure. */
    private static final Map<String, List<String>> GRAPHML = Map.of(
            "graphml", List.of("desc", "key", "graph"),
            "graph", List.of("node", "edge"),
            "node", List.of("data"),
            "edge", List.of("data"));

    private static void write(NetworkWriter writer, boolean byMonth) throws IOException {
        try (writer) {
            writer.node(new NetworkNode("RUS", "Russia", "state", "RUS", "Q159", 9, 5, months(byMonth)));
            writer.node(new NetworkNode("~a-b_c", TORTURE, "person", null, null, 2, 1, months(byMonth)));
            List<NetworkTie> ties = byMonth
                    ? List.of(
                            new NetworkTie("2022-02", 1, 2, 2.5, -0.2, 0, 3, 0.25),
                            new NetworkTie("2022-12", 0, 1, 1, -1, -1, 1, 1))
                    : List.of();
            writer.edge(new NetworkEdge("RUS", "~a-b_c", new NetworkTie(null, 1, 3, 3.5, -0.43, -1, 4, 0.5), ties));
            writer.edge(new NetworkEdge(
                    "~a-b_c",
                    "RUS",
                    new NetworkTie(null, 1, 0, 1, 1, 1, 1, 0.5),
                    byMonth ? List.of(new NetworkTie("2022-12", 1, 0, 1, 1, 1, 1, 1)) : List.of()));
        }
    }

    private static List<String> months(boolean byMonth) {
        return byMonth ? List.of("2022-02", "2022-12") : List.of();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGexfFileKeepsToItsGrammar(boolean byMonth) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new GexfWriter(out, TORTURE, byMonth), byMonth);
        Element gexf = parse(out.toByteArray());

        assertThat(gexf.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(gexf.getAttribute("version")).isEqualTo("1.3");
        followsIn(gexf, GEXF);
        Map<String, String> types = new HashMap<>();
        all(gexf, "attribute")
                .forEach(
                        attribute -> assertThat(types.put(attribute.getAttribute("id"), attribute.getAttribute("type")))
                                .isNull());
        assertThat(types.values()).isSubsetOf("string", "long", "double");
        assertThat(all(gexf, "attvalue")).isNotEmpty().allSatisfy(value -> {
            assertThat(types).containsKey(value.getAttribute("for"));
            isOf(at(types, value.getAttribute("for")), value.getAttribute("value"));
            dates(value, "attvalue", false);
        });
        assertThat(all(gexf, "spell")).hasSize(byMonth ? 7 : 0).allSatisfy(spell -> dates(spell, "spell", true));
        Set<String> nodes = ids(gexf, "node");
        assertThat(nodes).containsExactlyInAnyOrder("RUS", "~a-b_c");
        assertThat(ids(gexf, "edge")).hasSize(2);
        assertThat(all(gexf, "edge")).allSatisfy(edge -> {
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive();
        });
        assertThat(all(gexf, "node").get(1).getAttribute("label")).startsWith("A \"B\" & <C>, d\uFFFD\uD83D\uDE00");
    }

    private static void dates(Element of, String what, boolean always) {
        if (always || of.hasAttribute("start")) {
            LocalDate start = LocalDate.parse(of.getAttribute("start"));
            assertThat(LocalDate.parse(of.getAttribute("end")))
                    .as(what)
                    .isEqualTo(start.plusMonths(1).minusDays(1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGraphmlFileKeepsToItsSchema(boolean byMonth) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new GraphmlWriter(out, TORTURE), byMonth);
        Element graphml = parse(out.toByteArray());

        assertThat(graphml.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        followsIn(graphml, GRAPHML);
        Map<String, Element> keys = new HashMap<>();
        all(graphml, "key")
                .forEach(
                        key -> assertThat(keys.put(key.getAttribute("id"), key)).isNull());
        assertThat(all(graphml, "data")).isNotEmpty().allSatisfy(data -> {
            Element key = at(keys, data.getAttribute("key"));
            assertThat(key).isNotNull();
            assertThat(key.getAttribute("for")).isEqualTo(data.getParentNode().getLocalName());
            isOf(key.getAttribute("attr.type"), data.getTextContent());
        });
        Set<String> nodes = ids(graphml, "node");
        assertThat(nodes).hasSize(2).allMatch(id -> id.matches("[-.:\\w]+"));
        assertThat(ids(graphml, "edge")).hasSize(byMonth ? 3 : 2).allMatch(id -> id.matches("[-.:\\w]+"));
        assertThat(all(graphml, "edge"))
                .allSatisfy(
                        edge -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }

    @Test
    void noTwoIdsHaveOneToken() {
        List<String> ids = List.of("~a", "_7e_a", "7e_a", "a", "A", "a_b", "a-b", "a.b", "a b", "_", "__", "é");

        assertThat(ids.stream().map(GraphmlWriter::token))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[-.\\w]+"));
    }

    @Test
    void anEmptyNetworkIsAFileToo() throws Exception {
        ByteArrayOutputStream gexf = new ByteArrayOutputStream();
        new GexfWriter(gexf, "", true).close();
        ByteArrayOutputStream graphml = new ByteArrayOutputStream();
        new GraphmlWriter(graphml, "").close();

        followsIn(parse(gexf.toByteArray()), GEXF);
        assertThat(all(parse(gexf.toByteArray()), "edges")).hasSize(1);
        followsIn(parse(graphml.toByteArray()), GRAPHML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEPHI", "NEO4J", "NETWORKX"})
    void listsHaveARowForEachNodeAndForEachMonthOfAnEdge(String reader) throws IOException {
        StringWriter nodes = new StringWriter();
        StringWriter edges = new StringWriter();
        write(new NodeAndEdgeLists(NodeAndEdgeLists.Reader.valueOf(reader), nodes, edges), true);
        List<CSVRecord> nodeRows = rows(nodes.toString());
        List<CSVRecord> edgeRows = rows(edges.toString());

        assertThat(nodeRows).hasSize(2).allMatch(CSVRecord::isConsistent);
        assertThat(nodeRows.get(1).get(1)).isEqualTo(TORTURE);
        assertThat(edgeRows).hasSize(3).allMatch(CSVRecord::isConsistent);
        assertThat(edgeRows.stream().map(row -> row.get(0) + row.get(1) + row.get("month")))
                .containsExactly("RUS~a-b_c2022-02", "RUS~a-b_c2022-12", "~a-b_cRUS2022-12");
        switch (reader) {
            case "GEPHI" ->
                assertThat(edgeRows.get(0).toMap())
                        .containsEntry("Source", "RUS")
                        .containsEntry("Type", "Directed")
                        .containsEntry("Weight", "2.5");
            case "NEO4J" -> {
                assertThat(nodeRows.get(1).toMap())
                        .containsEntry("actor_id:ID", "~a-b_c")
                        .containsEntry(":LABEL", "Actor;Person");
                assertThat(edgeRows.stream().map(row -> row.get(":TYPE"))).containsExactly("TORN", "AGAINST", "FOR");
            }
            default ->
                assertThat(edgeRows.get(2).toMap())
                        .containsEntry("source", "~a-b_c")
                        .containsEntry("sign", "1");
        }
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static Element parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            } else if (child.getNodeType() == Node.TEXT_NODE && parent.getFirstChild() != parent.getLastChild()) {
                assertThat(child.getTextContent()).isBlank();
            }
        }
        return children;
    }

    /** Whether all children are allowed and in their order, all the way down. */
    private static void followsIn(Element parent, Map<String, List<String>> grammar) {
        List<String> allowed = grammar.getOrDefault(parent.getLocalName(), List.of());
        int at = 0;
        for (Element child : children(parent)) {
            int place = allowed.indexOf(child.getLocalName());
            assertThat(place)
                    .as(child.getLocalName() + " in " + parent.getLocalName())
                    .isGreaterThanOrEqualTo(at);
            at = place;
            followsIn(child, grammar);
        }
    }

    private static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(root)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    private static Set<String> ids(Element root, String name) {
        Set<String> ids = new HashSet<>();
        all(root, name)
                .forEach(element -> assertThat(ids.add(element.getAttribute("id")))
                        .as("unique")
                        .isTrue());
        return ids;
    }

    private static void isOf(String type, String value) {
        switch (type) {
            case "long" -> Long.parseLong(value);
            case "double" -> Double.parseDouble(value);
            default -> assertThat(type).isEqualTo("string");
        }
    }
}

package io.entente.corpus;

import io.entente.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kind of item an element is, and its fields. */
final class NewsXmlItem {

    private static final Set<String> ITEMS = Words.set("item entry nitf newsitem");
    private static final Set<String> OTHER_ITEMS =
            Words.set("packageitem conceptitem knowledgeitem planningitem catalogitem");

    private NewsXmlItem() {}

    /** The name without its prefix, in lower case. */
    static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    static boolean isItem(Element element) {
        String name = localName(element);
        return ITEMS.contains(name) || OTHER_ITEMS.contains(name);
    }

    /** Whether an item lies within another, as NITF does in NewsML. */
    static boolean isInItem(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (isItem(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the item is of text; of pictures, graphics and lists the agencies say so. */
    static boolean isText(Element item) {
        if (OTHER_ITEMS.contains(localName(item))) {
            return false;
        }
        String kind = XmlFields.of(item).attribute("itemclass", "qcode");
        return kind.isEmpty() || kind.endsWith(":text") || kind.endsWith(":composite") || kind.equals("text");
    }

    static Map<String, Object> fields(Element item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        XmlFields xml = XmlFields.of(item);
        switch (localName(item)) {
            case "nitf" -> AgencyFields.nitf(xml, fields);
            case "newsitem" -> {
                if (xml.has("newscomponent")) {
                    AgencyFields.newsMl1(xml, fields);
                } else {
                    AgencyFields.newsMlG2(xml, fields);
                }
            }
            default -> FeedFields.of(xml, fields);
        }
        fields.values().removeIf(value -> value instanceof String text && text.isBlank());
        return fields;
    }
}

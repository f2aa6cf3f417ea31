package io.entente.corpus;

import static io.entente.corpus.XmlFields.first;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The fields of items in the formats of the International Press Telecommunications Council. */
final class AgencyFields {

    private AgencyFields() {}

    /** NITF: the headline is that of the body, the date that of issue. */
    static void nitf(XmlFields item, Map<String, Object> fields) {
        fields.put("title", first(item.text("hl1", "hedline"), item.text("title")));
        fields.put("text", body(item));
        fields.put(
                "date",
                first(
                        item.attribute("date.issue", "norm"),
                        item.attribute("date.release", "norm"),
                        item.attribute("story.date", "norm"),
                        item.attribute("pubdata", "date.publication")));
        fields.put("id", item.attribute("doc-id", "id-string"));
        fields.put(
                "source",
                first(
                        item.attribute("pubdata", "name"),
                        item.text("distributor"),
                        item.attribute("doc.copyright", "holder")));
        fields.put("language", item.attribute("nitf", "xml:lang"));
        fields.put("author", item.text("byline"));
    }

    /** NewsML-G2: the text lies in the content as NITF, HTML or plain. */
    static void newsMlG2(XmlFields item, Map<String, Object> fields) {
        fields.put("title", first(item.text("headline"), item.text("hl1"), item.text("title")));
        Element inline = item.find("inlinexml");
        String text = inline == null ? "" : body(XmlFields.of(inline));
        fields.put("text", first(text, inline == null ? "" : HtmlText.of(inline), item.text("inlinedata")));
        fields.put("date", item.text("firstcreated", "contentcreated", "versioncreated"));
        fields.put("id", item.item().attr("guid"));
        fields.put("source", first(source(item, "provider"), source(item, "infosource")));
        fields.put(
                "language", first(item.attribute("language", "tag"), item.item().attr("xml:lang")));
        fields.put("author", item.text("by"));
    }

    private static String source(XmlFields item, String element) {
        Element source = item.find(element);
        return source == null
                ? ""
                : first(XmlFields.of(source).text("name"), source.attr("literal"), source.attr("qcode"));
    }

    /** NewsML 1: the text is the longest of its contents, which are parts and forms of one story. */
    static void newsMl1(XmlFields item, Map<String, Object> fields) {
        fields.put("title", first(item.text("headline"), item.text("hl1"), item.text("title")));
        String text = "";
        for (Element content : item.all()) {
            if (NewsXmlItem.localName(content).equals("datacontent")) {
                String form = first(body(XmlFields.of(content)), XmlFields.text(content));
                text = form.length() > text.length() ? form : text;
            }
        }
        fields.put("text", text);
        fields.put("date", item.text("firstcreated", "thisrevisioncreated", "dateandtime"));
        fields.put("id", item.text("publicidentifier", "newsitemid"));
        Element source = item.find("source", "party");
        fields.put("source", first(source == null ? "" : source.attr("FormalName"), item.text("providerid")));
        fields.put("language", item.attribute("language", "formalname"));
        fields.put("author", item.text("byline"));
    }

    /** The content of a body of NITF or of HTML; empty where there is neither. */
    private static String body(XmlFields content) {
        Element found = content.find("body.content");
        found = found == null ? content.find("body") : found;
        return found == null ? "" : HtmlText.of(found);
    }
}

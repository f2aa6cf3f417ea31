package io.entente.corpus;

import static io.entente.corpus.XmlFields.first;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fields of an item of RSS or an entry of Atom; the outlet is the title of the feed. */
final class FeedFields {

    private FeedFields() {}

    static void of(XmlFields item, Map<String, Object> fields) {
        fields.put("title", item.child("title").replaceAll("\\s+", " "));
        fields.put(
                "text",
                item.child("content:encoded", "full-text", "content", "description", "summary", "media:description"));
        fields.put("date", item.child("pubdate", "published", "dc:date", "issued", "date", "updated", "modified"));
        fields.put("id", item.child("guid", "id"));
        fields.put(
                "url", first(item.child("link"), link(item.item()), item.item().attr("rdf:about")));
        fields.put("author", item.child("dc:creator", "author", "creator"));
        Element feed = feed(item.item());
        if (feed != null) {
            XmlFields about = new XmlFields(feed, feed.children());
            fields.put("source", about.child("title").replaceAll("\\s+", " "));
            fields.put("language", first(about.child("language", "dc:language"), feed.attr("xml:lang")));
        }
    }

    private static String link(Element item) {
        for (Element child : item.children()) {
            String relation = child.attr("rel");
            if (NewsXmlItem.localName(child).equals("link") && (relation.isEmpty() || relation.equals("alternate"))) {
                return child.attr("href");
            }
        }
        return "";
    }

    /** The channel or feed that an item is of; in RSS 1.0 the channel stands before the items. */
    private static @Nullable Element feed(Element item) {
        Element outer = item.parent();
        if (outer == null) {
            return null;
        }
        for (Element child : outer.children()) {
            if (NewsXmlItem.localName(child).equals("channel")) {
                return child;
            }
        }
        return outer;
    }
}

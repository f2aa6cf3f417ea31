package io.entente.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of an item by their local names in lower case, whatever prefixes the file uses. */
record XmlFields(Element item, List<Element> all) {

    static XmlFields of(Element item) {
        return new XmlFields(item, new ArrayList<>(item.getAllElements()));
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** The first element of a name, at any depth, or null. */
    @Nullable
    Element find(String name) {
        for (Element element : all) {
            if (NewsXmlItem.localName(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** The first element of a name in another, or null. */
    @Nullable
    Element find(String outer, String name) {
        Element within = find(outer);
        return within == null ? null : of(within).find(name);
    }

    /** The text of the first of these elements that has one; empty where none has. */
    String text(String... names) {
        for (String name : names) {
            for (Element element : all) {
                if (NewsXmlItem.localName(element).equals(name)) {
                    String text = text(element);
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return "";
    }

    /** The text of the first child of one of these full names that has one. */
    String child(String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.normalName().equals(name)
                        || NewsXmlItem.localName(child).equals(name)) {
                    String text = text(child);
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return "";
    }

    /** The text of an element; markup in it is taken out, as elements or as escaped characters. */
    static String text(Element element) {
        return element.childrenSize() > 0
                ? HtmlText.of(element)
                : HtmlText.plain(element.wholeText()).strip();
    }

    /** An attribute of the first element of a name that has it. */
    String attribute(String name, String attribute) {
        for (Element element : all) {
            if (NewsXmlItem.localName(element).equals(name)) {
                String value = element.attributes().getIgnoreCase(attribute);
                if (!value.isBlank()) {
                    return value;
                }
            }
        }
        return "";
    }

    /** The first that is not blank. */
    static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}

package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.RejectReason;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsXmlReaderTest {

    @TempDir
    Path folder;

    private Reading read(String xml) {
        return Reading.of(Reading.write(folder.resolve("a.xml"), xml));
    }

    @Test
    void readsNitf() {
        Article article = read("""
                <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
                <nitf xml:lang="en"><head><title>Slug</title><docdata><doc-id id-string="n1"/>
                <date.issue norm="20210504T101500Z"/><doc.copyright holder="The Coast"/></docdata></head>
                <body><body.head><hedline><hl1>Ferry runs</hl1></hedline><byline>By A. Berg</byline></body.head>
                <body.content><block><p>The envoy praised&nbsp;the king.</p><p>He left.</p></block></body.content></body></nitf>
                """).only();

        assertThat(article.title()).isEqualTo("Ferry runs");
        assertThat(article.body()).isEqualTo("The envoy praised the king.\n\nHe left.");
        assertThat(article.date().first()).isEqualTo("2021-05-04");
        assertThat(article.provenance().givenId()).isEqualTo("n1");
        assertThat(article.provenance().sourceName()).isEqualTo("The Coast");
    }

    @Test
    void readsTheTextItemsOfNewsMlG2() {
        Reading reading = read("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Coast"/>
                <versionCreated>2021-05-05T01:00:00Z</versionCreated><firstCreated>2021-05-04T01:00:00Z</firstCreated></itemMeta>
                <contentMeta><language tag="en"/><headline>Ferry runs</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline><hl1>Other</hl1></hedline>
                </body.head><body.content><p>The envoy praised the king.</p></body.content></body></nitf></inlineXML></contentSet>
                </newsItem>
                <newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
                <packageItem guid="urn:3"/></itemSet></newsMessage>
                """);

        assertThat(reading.only().title()).isEqualTo("Ferry runs");
        assertThat(reading.only().body()).isEqualTo("The envoy praised the king.");
        assertThat(reading.only().date().first()).isEqualTo("2021-05-04");
        assertThat(reading.only().provenance().givenId()).isEqualTo("urn:1");
        assertThat(reading.only().provenance().sourceName()).isEqualTo("Coast");
        assertThat(reading.skipped()).isEqualTo(Map.of("no text item", 2L));
    }

    @Test
    void readsRss() {
        Article article = read("""
                <rss version="2.0"><channel><title>Coast: World</title><language>en</language>
                <item><title>Ferry &amp;amp; king</title><link>https://coast.example/ferry</link>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>The envoy praised the king.</p><p>He left.</p>]]></content:encoded>
                <pubDate>Tue, 04 May 2021 10:15:00 GMT</pubDate><guid>g1</guid></item></channel></rss>
                <!-- made in a second -->
                """).only();

        assertThat(article.title()).isEqualTo("Ferry & king");
        assertThat(article.body()).isEqualTo("The envoy praised the king.\n\nHe left.");
        assertThat(article.date().first()).isEqualTo("2021-05-04");
        assertThat(article.provenance().url()).isEqualTo("https://coast.example/ferry");
        assertThat(article.provenance().sourceName()).isEqualTo("Coast: World");
    }

    @Test
    void saysThatBrokenMarkupSwallowedItems() {
        String one = "<item><title>A</title><description>The envoy praised the king.</description></item>";
        String unclosed = "<item><title>B</title><description>The envoy left.</description>";
        String open = "<item><title>C</title><description><![CDATA[The envoy left.</description></item>";

        Reading whole = read("<rss><channel><title>Coast</title>" + one + one + "</channel></rss>");
        Reading nested = read("<rss><channel><title>Coast</title>" + unclosed + one + one + "</channel></rss>");
        Reading data = read("<rss><channel><title>Coast</title>" + one + open + one + "</channel></rss>");

        assertThat(whole.rejects()).isEmpty();
        assertThat(whole.articles()).hasSize(2);
        assertThat(nested.reasons()).containsExactly(RejectReason.BROKEN_MARKUP);
        assertThat(data.reasons()).containsExactly(RejectReason.BROKEN_MARKUP);
    }

    @Test
    void readsAtomAndTheOldestRss() {
        Article atom = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>Ferry runs</title>
                <link rel="self" href="https://coast.example/feed"/><link href="https://coast.example/ferry"/><id>e1</id>
                <updated>2021-05-06T00:00:00Z</updated><published>2021-05-04T00:00:00Z</published>
                <content type="xhtml"><div><p>The envoy praised the king.</p></div></content></entry></feed>
                """).only();
        Article rdf = read("""
                <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Coast</title><items/></channel>
                <item><title>Ferry runs</title><link>https://coast.example/f</link><description>He left.</description>
                <dc:date>2021-05-04</dc:date></item></rdf:RDF>
                """).only();

        assertThat(atom.body()).isEqualTo("The envoy praised the king.");
        assertThat(atom.provenance().url()).isEqualTo("https://coast.example/ferry");
        assertThat(atom.date().first()).isEqualTo("2021-05-04");
        assertThat(rdf.provenance().sourceName()).isEqualTo("Coast");
        assertThat(rdf.date().first()).isEqualTo("2021-05-04");
    }

    @Test
    void takesTheLongestPartOfNewsMl1() {
        Article article = read("""
                <NewsML><NewsItem><Identification><PublicIdentifier>urn:n</PublicIdentifier></Identification>
                <NewsManagement><FirstCreated>20210504T101500+0000</FirstCreated></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Ferry runs</HeadLine></NewsLines>
                <ContentItem><DataContent>p {color: red}</DataContent></ContentItem>
                <ContentItem><DataContent><html><body><p>The envoy praised the king.</p></body></html></DataContent></ContentItem>
                </NewsComponent></NewsItem></NewsML>
                """).only();

        assertThat(article.title()).isEqualTo("Ferry runs");
        assertThat(article.body()).isEqualTo("The envoy praised the king.");
        assertThat(article.date().first()).isEqualTo("2021-05-04");
    }

    @Test
    void fetchesAndExpandsNothing() {
        String body = read("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyyyy">]>
                <rss><channel><item><description>Before &x; and &y; after</description></item></channel></rss>
                """).only().body();

        assertThat(body).isEqualTo("Before &x; and &y; after");
    }
}

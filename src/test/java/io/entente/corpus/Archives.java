package io.entente.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives made in memory, of names and contents one after the other. */
final class Archives {

    private Archives() {}

    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A ZIP whose entries are not compressed and say their lengths before their contents. */
    static byte[] storedZip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = bytes(namesAndContents[i + 1]);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A TAR; a content that begins with an arrow is a symbolic link to what follows it. */
    static byte[] tar(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                String name = (String) namesAndContents[i];
                if (namesAndContents[i + 1] instanceof String text && text.startsWith("->")) {
                    TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
                    link.setLinkName(text.substring(2));
                    tar.putArchiveEntry(link);
                } else {
                    byte[] content = bytes(namesAndContents[i + 1]);
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A record of a web archive. */
    static String warc(String type, String address, String body) {
        return warc(type, address, body, body.getBytes(StandardCharsets.UTF_8).length);
    }

    /** A record of a web archive that says that its body has a length. */
    static String warc(String type, String address, String body, long length) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2022-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d8d0d51-0000-4000-8000-000000000000>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n"
                + body
                + "\r\n\r\n";
    }

    /** The answer of a server that delivers a page. */
    static String delivered(String page) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }

    /** A page with a menu and an article of three paragraphs. */
    static String page(String title) {
        String paragraph =
                "The minister of %s told the assembly in the morning that the ferry to the islands would run again, "
                        + "and nobody in the hall asked her how the repairs were to be paid for, or when they had begun.";
        StringBuilder html = new StringBuilder("<html><head><title>" + title + "</title></head><body><nav><ul>");
        html.append("<li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav><article><h1>")
                .append(title)
                .append("</h1>");
        for (String what : new String[] {"transport", "finance", "the interior"}) {
            html.append("<p>").append(paragraph.formatted(what)).append("</p>");
        }
        return html.append("</article><footer>All rights reserved</footer></body></html>")
                .toString();
    }

    private static byte[] bytes(Object content) {
        return content instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) content;
    }
}

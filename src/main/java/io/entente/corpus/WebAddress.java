package io.entente.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be told of an address on the web without asking whether it is a valid one, which real addresses often are not. */
final class WebAddress {

    private WebAddress() {}

    /** The host in lower case without {@code www.}, of an address with or without a scheme; null where there is none. */
    static @Nullable String host(String address) {
        String rest = address.strip();
        int scheme = rest.indexOf("://");
        rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end) + 1, end).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        host = host.startsWith("www.") ? host.substring(4) : host;
        boolean plausible = host.indexOf('.') > 0
                && !host.endsWith(".")
                && host.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c));
        return plausible ? host : null;
    }

    /** The name of an outlet that is given by its address, {@code www.bbc.com} or {@code https://www.bbc.com/}: its host. */
    static String withoutPrefix(String outlet) {
        boolean address = outlet.startsWith("www.") || outlet.startsWith("http://") || outlet.startsWith("https://");
        String host = address ? host(outlet) : null;
        return host == null ? outlet : host;
    }

    /** Whether an address is that of a page and not of a whole site. */
    static boolean isOfPage(String address) {
        int scheme = address.indexOf("://");
        if (!address.toLowerCase(Locale.ROOT).startsWith("http") || scheme < 0) {
            return false;
        }
        int path = address.indexOf('/', scheme + 3);
        return path >= 0 && path + 1 < address.strip().length();
    }
}

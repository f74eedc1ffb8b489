package io.github.boldprint.site;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a file inside the site: virtual, forward slashes, never absolute.
 *
 * @param value for example {@code de/returns/index.html}; ASCII, no empty, {@code .} or {@code ..} segment, none
 *     that begins with a dot but the {@code .well-known} of RFC 8615 and Apache's {@code .htaccess}
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*|\\.well-known|\\.htaccess");

    public SitePath {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an address inside the site: " + value);
        }
    }

    /** Whether a file inside the site can have this address. */
    public static boolean isOne(String value) {
        return Stream.of(value.split("/", -1)).allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    /** The link from a page at {@code from} to this file, naming the file, so that it works from a disk too. */
    public String from(SitePath from) {
        String[] here = from.value.split("/");
        String[] there = value.split("/");
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder link = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int i = shared; i < there.length; i++) {
            link.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        return link.toString();
    }

    /** The address below the site's root that servers and search engines use: without {@code index.html}. */
    public String published() {
        return value.equals("index.html") ? "" : value.endsWith("/index.html")
                ? value.substring(0, value.length() - "index.html".length())
                : value;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

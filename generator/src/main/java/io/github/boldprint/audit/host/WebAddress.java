package io.github.boldprint.audit.host;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web, read as leniently as a browser reads it (the URL standard of the WHATWG, as far as links need
 * it).
 *
 * @param host in small letters, without {@code www.}, with a port that is not the usual one
 * @param path beginning with a slash, without dot segments, percent signs decoded
 * @param query what stands behind the question mark, as written; empty for none
 * @param fragment what stands behind the number sign, decoded; empty for none
 */
record WebAddress(String host, String path, String query, String fragment) {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern BEFORE_HOST = Pattern.compile("^(?:[^@]*@)?(?:www\\.)?");
    private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)?$");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);

    static WebAddress of(URI root) {
        return new WebAddress("", "/", "", "").resolve(root.toString())
                .orElseThrow(() -> new IllegalArgumentException("no web address: " + root));
    }

    /**
     * Where a link on the page of this address leads; empty where it leads to no page of the web (a mail, a call, a
     * script).
     */
    Optional<WebAddress> resolve(String link) {
        String clean = BREAKS.matcher(link.strip()).replaceAll("");
        Matcher scheme = SCHEME.matcher(clean);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            boolean web = (name.equals("http") || name.equals("https")) && scheme.group(2).startsWith("//");
            return web ? Optional.of(withHost(scheme.group(2).substring(2))) : Optional.empty();
        }
        return Optional.of(clean.startsWith("//") ? withHost(clean.substring(2)) : inHost(host, clean));
    }

    /** The address of a file below this one, by its path from here. */
    WebAddress below(String file) {
        return new WebAddress(host, path.substring(0, path.lastIndexOf('/') + 1) + file, "", "");
    }

    private static WebAddress withHost(String rest) {
        int end = rest.length();
        for (char sign : new char[] {'/', '?', '#'}) {
            int at = rest.indexOf(sign);
            end = at >= 0 && at < end ? at : end;
        }
        String authority = BEFORE_HOST.matcher(rest.substring(0, end).toLowerCase(Locale.ROOT)).replaceFirst("");
        String name = USUAL_PORT.matcher(authority).replaceFirst("");
        return new WebAddress(name, "/", "", "").inHost(name, rest.substring(end));
    }

    private WebAddress inHost(String name, String link) {
        int sign = link.indexOf('#');
        String fragment = sign < 0 ? "" : decoded(link.substring(sign + 1));
        String rest = sign < 0 ? link : link.substring(0, sign);
        int mark = rest.indexOf('?');
        String asked = mark < 0 ? "" : rest.substring(mark + 1);
        String way = mark < 0 ? rest : rest.substring(0, mark);
        if (way.isEmpty()) {
            return new WebAddress(name, path, mark < 0 ? query : asked, fragment);
        }
        String folder = way.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1);
        return new WebAddress(name, normal(folder + decoded(way)), asked, fragment);
    }

    /** The path without {@code .} and {@code ..}, which never lead above the root. */
    private static String normal(String path) {
        Deque<String> names = new ArrayDeque<>();
        String[] parts = path.split("/", -1);
        for (String part : parts) {
            if (part.equals("..")) {
                names.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                names.addLast(part);
            }
        }
        String last = parts[parts.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", names) + (folder && !names.isEmpty() ? "/" : "");
    }

    /** Percent signs and two hexadecimal digits as UTF-8; whatever is no such thing stays as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[raw.length];
        int length = 0;
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            out[length++] = low >= 0 ? (byte) (high * 16 + low) : raw[i];
            i += low >= 0 ? 2 : 0;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}

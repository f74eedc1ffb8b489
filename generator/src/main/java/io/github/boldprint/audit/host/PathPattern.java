package io.github.boldprint.audit.host;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code **} stands for anything, {@code *} for anything but a slash, {@code ?} for one character.
 */
record PathPattern(Pattern regex) {

    static List<PathPattern> all(List<String> written) {
        return written.stream().map(PathPattern::of).toList();
    }

    private static PathPattern of(String written) {
        String path = written.replace('\\', '/').replaceFirst("^/", "");
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            boolean two = path.startsWith("**", i);
            regex.append(two ? ".*" : sign == '*' ? "[^/]*" : sign == '?' ? "[^/]"
                    : Pattern.quote(String.valueOf(sign)));
            i += two ? 1 : 0;
        }
        // a folder means everything in it
        return new PathPattern(Pattern.compile(regex + (path.endsWith("/") ? ".*" : ""), Pattern.DOTALL));
    }

    /** Whether one of the patterns fits a path that begins without a slash. */
    static boolean anyFits(List<PathPattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.regex.matcher(path).matches());
    }
}

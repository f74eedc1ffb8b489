package io.github.boldprint.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sort of web server or hosting service, by the files in which it takes headers and redirects. */
public enum Host {
    APACHE,
    NETLIFY,
    NGINX,
    S3;

    /** The word in {@code site.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The host that a word names, if it names one. */
    public static Optional<Host> of(String word) {
        return Arrays.stream(values()).filter(host -> host.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Host::word).toList();
    }
}

package io.github.boldprint.reference;

import io.github.boldprint.vocabulary.ClauseName;
/** Where things stand, below the root of the reference. */
final class Places {

    static final String HOME = "index.html";
    static final String BUILT_IN = "built-in/index.html";
    static final String EVERY_RULE = "rules/index.html";
    static final String LANGUAGE = "pack-language/index.html";

    private Places() {}

    static String guide(String guide) {
        return "guides/" + guide + "/index.html";
    }

    static String kind(String kind) {
        return "kinds/" + kind + "/index.html";
    }

    static String fact(String kind, String path) {
        return kind(kind) + "#" + factAnchor(path);
    }

    static String factAnchor(String path) {
        return ClauseName.FACT + path;
    }

    static String pack(String pack) {
        return "packs/" + pack + "/index.html";
    }

    static String rule(String pack, String rule) {
        return pack(pack) + "#" + rule;
    }

    static String builtIn(String rule) {
        return BUILT_IN + "#" + rule;
    }
}

package io.github.boldprint.audit.host;

import java.util.List;

/**
 * What a style sheet says that can hide something.
 *
 * @param rules in their order
 * @param imports addresses of other sheets, as written
 */
record StyleSheet(List<StyleRule> rules, List<String> imports) {
    StyleSheet {
        rules = List.copyOf(rules);
        imports = List.copyOf(imports);
    }
}

package io.github.boldprint.redline;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step from the text before to the text after: a token that stays, goes or comes.
 *
 * @param before the token there; null if it comes
 * @param after the token here; null if it goes
 */
record Step(Token before, Token after) {

    boolean isEqual() {
        return before != null && after != null;
    }

    /** The token, as the text after has it if it does. */
    Token token() {
        return after == null ? before : after;
    }

    static Stream<Step> going(List<Token> tokens) {
        return tokens.stream().map(token -> new Step(token, null));
    }

    static Stream<Step> coming(List<Token> tokens) {
        return tokens.stream().map(token -> new Step(null, token));
    }
}

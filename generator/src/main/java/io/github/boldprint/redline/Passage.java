package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of one of the two texts: everything from its first sign to the first of the next block. Its tokens are made
 * when they are first asked for, because most blocks of most comparisons are the same in both texts.
 */
final class Passage {

    private final Form form;
    private final String text;
    private final String body;
    private final String trail;
    private List<Token> tokens;
    private String key;

    Passage(Form form, String text) {
        this.form = form;
        this.text = text;
        int end = text.length();
        while (end > 0 && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        this.body = text.substring(0, end);
        this.trail = text.substring(end);
    }

    Form form() {
        return form;
    }

    String text() {
        return text;
    }

    /** The text without the white space after it. */
    String body() {
        return body;
    }

    /** The white space after the text, up to the next block. */
    String trail() {
        return trail;
    }

    List<Token> tokens() {
        if (tokens == null) {
            tokens = List.copyOf(Lexer.tokens(body, form));
        }
        return tokens;
    }

    /**
     * What is read of it: the same for two blocks that differ in look and source only. Markers, if there is nothing
     * else.
     */
    String key() {
        if (key == null) {
            List<String> read = new ArrayList<>();
            tokens().stream().filter(token -> token.part().layer().compareTo(Layer.LINK) >= 0)
                    .forEach(token -> read.add(token.key()));
            key = read.isEmpty() ? form.getClass().getSimpleName() : String.join(" ", read);
        }
        return key;
    }

    /** Whether it is running text, which can be split and merged. */
    boolean flows() {
        return form instanceof Form.Paragraph || form instanceof Form.ListItem || form instanceof Form.Quote;
    }

    /** How many words and figures it has. */
    int size() {
        return (int) tokens().stream().filter(Token::isTelling).count();
    }
}

package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of one block into tokens. Tokens with their leads, and the white space at the end, are the text again.
 */
final class Lexer {

    /** What a reader sees as one sign. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** Signs that are searched for an end, so that openings that are never closed cost little. */
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_COMMENT = 2_000;

    private final String text;
    private final int to;
    private final Form form;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private String lead = "";

    private Lexer(String text, Form form) {
        this.text = text;
        this.to = text.length();
        this.form = form;
    }

    static List<Token> tokens(String text, Form form) {
        Lexer lexer = new Lexer(text, form);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (true) {
            int start = Spaces.skip(text, at, to);
            lead = text.substring(at, start);
            at = start;
            if (at == to) {
                return;
            }
            int marker = Markers.end(text, at, form, tokens.isEmpty(), isLineStart());
            if (marker > at) {
                take(marker, Token.Kind.MARKER);
            } else {
                next(text.codePointAt(at));
            }
        }
    }

    private boolean isLineStart() {
        return tokens.isEmpty() || lead.indexOf('\n') >= 0 || lead.indexOf('\r') >= 0
                || form instanceof Form.Quote && lead.length() <= 1
                && tokens.get(tokens.size() - 1).kind() == Token.Kind.MARKER;
    }

    private void next(int sign) {
        if (form instanceof Form.TableRow row && (sign == '|' || row.role() == Form.Role.LINE)) {
            take(sign == '|' ? at + 1 : runOf(sign), sign == '|' ? Token.Kind.BORDER : Token.Kind.MARKER);
        } else if (Character.isDigit(sign)) {
            figure();
        } else if (Character.isLetter(sign)) {
            word(sign);
        } else {
            sign(sign);
        }
    }

    private void figure() {
        int address = Addresses.bare(text, at, to);
        if (address > 0) {
            take(address, Token.Kind.LINK);
            return;
        }
        Quantities.Found found = Quantities.figure(text, at, to)
                .orElseGet(() -> new Quantities.Found(endOfWord(), Token.Kind.NUMBER));
        take(Math.max(found.end(), endOfCluster()), found.kind());
    }

    private void word(int sign) {
        if (isUnspaced(sign)) {
            take(endOfCluster(), Token.Kind.WORD);
            return;
        }
        int end = endOfWord();
        boolean mayBeAddress = end < to && ":@.+%".indexOf(text.charAt(end)) >= 0;
        int address = mayBeAddress ? Addresses.bare(text, at, to) : -1;
        if (address > 0) {
            take(address, Token.Kind.LINK);
            return;
        }
        Optional<Quantities.Found> found = Quantities.spelledOut(text, at, to);
        if (found.isPresent() && found.get().end() >= end) {
            take(found.get().end(), found.get().kind());
        } else {
            take(end, Modality.of(text.substring(at, end)));
        }
    }

    private void sign(int sign) {
        switch (sign) {
            case '{' -> braces();
            case '<' -> angle();
            case '[' -> take(at + 1, Token.Kind.SYNTAX);
            case ']' -> {
                int target = Addresses.target(text, at, to);
                take(target > 0 ? target : at + 1, target > 0 ? Token.Kind.LINK : Token.Kind.SYNTAX);
            }
            case '*', '_', '`' -> take(runOf(sign), Token.Kind.SYNTAX);
            case '~' -> take(runOf(sign), runOf(sign) > at + 1 ? Token.Kind.SYNTAX : Token.Kind.PUNCTUATION);
            case '\\' -> take(at + 1 < to && text.charAt(at + 1) > ' ' ? endOfCluster(at + 1) : at + 1,
                    Token.Kind.PUNCTUATION);
            case '/' -> {
                boolean starts = tokens.isEmpty() || !lead.isEmpty();
                int path = starts ? Addresses.path(text, at, to) : -1;
                take(path > 0 ? path : at + 1, path > 0 ? Token.Kind.LINK : Token.Kind.PUNCTUATION);
            }
            default -> {
                Optional<Quantities.Found> money = Character.getType(sign) == Character.CURRENCY_SYMBOL || sign == '+'
                        ? Quantities.spelledOut(text, at, to) : Optional.empty();
                take(money.map(Quantities.Found::end).orElseGet(this::endOfCluster),
                        money.map(Quantities.Found::kind).orElse(Token.Kind.PUNCTUATION));
            }
        }
    }

    private void braces() {
        boolean quote = text.startsWith("{{", at);
        String close = quote ? "}}" : text.startsWith("{%", at) ? "%}" : null;
        int end = close == null ? -1 : find(close, at + 2, LONGEST_QUOTE);
        if (end < 0) {
            take(at + 1, Token.Kind.PUNCTUATION);
        } else {
            take(end + 2, quote ? Token.Kind.FACT : Token.Kind.WORD);
        }
    }

    private void angle() {
        int address = Addresses.angle(text, at, to);
        int comment = text.startsWith("<!--", at) ? find("-->", at + 4, LONGEST_COMMENT) : -1;
        int tag = Addresses.tag(text, at, to);
        if (address > 0) {
            take(address, Token.Kind.LINK);
        } else if (comment > 0) {
            take(comment + 3, Token.Kind.SYNTAX);
        } else if (tag > 0) {
            String written = text.substring(at, tag).toLowerCase(Locale.ROOT);
            boolean leads = written.contains("href") || written.contains("src");
            take(tag, leads ? Token.Kind.LINK : Token.Kind.SYNTAX);
        } else {
            take(at + 1, Token.Kind.PUNCTUATION);
        }
    }

    private int find(String close, int from, int within) {
        for (int i = from; i < Math.min(from + within, to - close.length() + 1); i++) {
            if (text.startsWith(close, i)) {
                return i;
            }
        }
        return -1;
    }

    private void take(int end, Token.Kind kind) {
        tokens.add(new Token(lead, text.substring(at, end), kind));
        at = end;
        lead = "";
    }

    private int runOf(int sign) {
        int end = at;
        while (end < to && text.charAt(end) == sign) {
            end++;
        }
        return Math.max(end, endOfCluster());
    }

    /**
     * The end of a word: letters, marks and digits, with single signs that join them, as in "don't" and "third-party".
     */
    private int endOfWord() {
        int i = at;
        while (i < to) {
            int sign = text.codePointAt(i);
            int after = i + Character.charCount(sign);
            if (isWordSign(sign) && !isUnspaced(sign)) {
                i = after;
            } else if (isJoiner(sign) && after < to && i > at && isWordSign(text.codePointAt(after))
                    && !isUnspaced(text.codePointAt(after))) {
                i = after;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isWordSign(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK || sign == 0x200C
                || sign == 0x200D;
    }

    private static boolean isJoiner(int sign) {
        return sign == '\'' || sign == '\u2019' || sign == '-' || sign == '\u2011' || sign == '_' || sign == '\u00AD';
    }

    /** Whether the sign's script puts no spaces between words, so that each sign is a token. */
    private static boolean isUnspaced(int sign) {
        if (sign < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private int endOfCluster() {
        return endOfCluster(at);
    }

    /** The end of what a reader sees as one sign, so that no sign is ever cut. */
    private int endOfCluster(int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (end >= to || first < 0x80 && text.charAt(end) < 0x80) {
            return end;
        }
        Matcher sign = CLUSTER.matcher(text).region(from, Math.min(to, from + 64));
        return sign.lookingAt() ? Math.max(end, sign.end()) : end;
    }
}

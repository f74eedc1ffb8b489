package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a run of tokens into sentences. */
final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F";
    private static final String CLOSERS = "\"')]*_\u201D\u2019\u00BB";
    /** Words whose full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "inc", "ltd", "no", "nos", "art", "arts", "sec", "cf", "vs", "approx", "mr", "mrs", "ms",
            "dr", "st", "nr", "abs", "bzw", "ggf", "vgl", "ca", "etc", "usw", "co");

    private Sentences() {}

    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (begins(tokens, i)) {
                sentences.add(tokens.subList(from, i));
                from = i;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    static String key(List<Token> sentence) {
        return sentence.stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /** Whether a token ends a sentence, if one may end there. */
    static boolean ends(Token token) {
        return token.raw().length() == 1 && ENDS.indexOf(token.raw().charAt(0)) >= 0;
    }

    private static boolean begins(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (first.opens()) {
            return true;
        }
        int last = at - 1;
        boolean wide = ends(tokens.get(last)) && tokens.get(last).raw().charAt(0) > 0x3000;
        if (wide) {
            return true;
        }
        if (first.lead().isEmpty()) {
            return false;
        }
        while (last > 0 && tokens.get(last).lead().isEmpty() && isCloser(tokens.get(last))) {
            last--;
        }
        return ends(tokens.get(last)) && !(last > 0 && isAbbreviation(tokens.get(last - 1)))
                && !Character.isLowerCase(first.raw().codePointAt(0));
    }

    private static boolean isCloser(Token token) {
        return token.kind() == Token.Kind.LINK && token.raw().startsWith("]")
                || CLOSERS.indexOf(token.raw().charAt(0)) >= 0;
    }

    private static boolean isAbbreviation(Token token) {
        String word = token.raw().toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}

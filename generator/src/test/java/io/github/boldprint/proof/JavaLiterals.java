package io.github.boldprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts out of Java source: every string, those joined by a plus as one, without comments. */
final class JavaLiterals {

    private static final Pattern PIECE = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<block>\"\"\"(?s:(?:\\\\.|[^\\\\])*?)\"\"\")"
            + "|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*+\")"
            + "|(?<letter>'(?:\\\\.|[^'\\\\])+')");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|[0-7]{1,3}|.|\\n)");
    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");

    private JavaLiterals() {}

    static List<SaidText> read(String file, String source) {
        List<SaidText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begun = 0;
        int ended = -1;
        Matcher piece = PIECE.matcher(source);
        while (piece.find()) {
            String words = words(piece);
            if (words == null) {
                continue;
            }
            boolean goesOn = ended >= 0 && JOINED.matcher(source.substring(ended, piece.start())).matches();
            if (!goesOn) {
                add(texts, file, text, source, begun);
                begun = piece.start();
            }
            text.append(words);
            ended = piece.end();
        }
        add(texts, file, text, source, begun);
        return texts;
    }

    /** What the piece says; null for what says nothing. */
    private static String words(Matcher piece) {
        if (piece.group("block") != null) {
            String block = piece.group("block");
            return unescaped(block.substring(3, block.length() - 3).stripIndent());
        }
        String text = piece.group("text");
        return text == null ? null : unescaped(text.substring(1, text.length() - 1));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null
                ? escape.group().translateEscapes() : Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    private static void add(List<SaidText> texts, String file, StringBuilder text, String source, int begun) {
        if (!text.isEmpty()) {
            int line = 1 + (int) source.substring(0, begun).chars().filter(letter -> letter == '\n').count();
            texts.add(SaidText.of(file, text.toString(), line));
            text.setLength(0);
        }
    }
}

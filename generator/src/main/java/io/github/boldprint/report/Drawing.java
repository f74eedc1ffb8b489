package io.github.boldprint.report;

import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.report.Looks.Kind;
import io.github.boldprint.report.Looks.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Marked Markdown as it looks on a page: stress and links are drawn, and quoted facts say their value, that of the
 * older version in what went and that of the newer one in what came. A sign that is all that changed stays a sign.
 *
 * @param before what quotes say in the older version
 * @param after what they say in the newer one
 */
record Drawing(QuotedWords before, QuotedWords after) {

    /** Of texts that quote nothing. */
    static final Drawing PLAIN = new Drawing(QuotedWords.NONE, QuotedWords.NONE);

    /**
     * A piece that looks the same from end to end.
     *
     * @param text what is read
     * @param quote the quoted fact as it is written; empty where none is quoted
     */
    record Piece(Op op, Part part, String text, Look look, String quote) {

        boolean isInline() {
            return part != Part.MARKER && part != Part.BORDER && part != Part.SPACE;
        }
    }

    /** The pieces of a block, or of a cell of a table; what stayed looks as it does in the newer text. */
    List<Piece> of(List<Segment> segments) {
        return of(segments, false);
    }

    /** @param older whether what stayed looks as it did in the older text */
    List<Piece> of(List<Segment> segments, boolean older) {
        Look[] was = looks(segments, true);
        Look[] is = looks(segments, false);
        List<Piece> pieces = new ArrayList<>();
        int inOld = 0;
        int inNew = 0;
        for (Segment segment : segments) {
            int length = segment.text().length();
            if (isInline(segment)) {
                boolean after = segment.op().isAfter() && !(older && segment.op().isBefore());
                add(segment, after ? is : was, after ? inNew : inOld, pieces);
            } else {
                pieces.add(new Piece(segment.op(), segment.part(), segment.text(), Look.PLAIN, ""));
            }
            inOld += segment.op().isBefore() ? length : 0;
            inNew += segment.op().isAfter() ? length : 0;
        }
        return pieces;
    }

    /** One text of one version as it reads. */
    static String words(String markdown, QuotedWords side) {
        List<Segment> whole = markdown.isEmpty() ? List.of() : List.of(new Segment(Op.EQUAL, Part.WORDS, markdown));
        return new Drawing(side, side).of(whole).stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether a quoted fact has another value, so that the text reads otherwise although nobody edited it. */
    boolean isOther(List<Segment> segments) {
        return of(segments).stream().anyMatch(piece -> piece.op() != Op.EQUAL && !piece.quote().isEmpty());
    }

    /** Of one of the two texts; what makes blocks and cells is no part of it. */
    private static Look[] looks(List<Segment> segments, boolean before) {
        StringBuilder text = new StringBuilder();
        segments.stream().filter(segment -> before ? segment.op().isBefore() : segment.op().isAfter())
                .forEach(segment -> text.append(isInline(segment) ? segment.text()
                : " ".repeat(segment.text().length())));
        return Looks.of(text.toString());
    }

    private static boolean isInline(Segment segment) {
        return segment.part() != Part.MARKER && segment.part() != Part.BORDER && segment.part() != Part.SPACE;
    }

    private void add(Segment segment, Look[] looks, int start, List<Piece> pieces) {
        String text = segment.text();
        List<Piece> drawn = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            Look look = looks[start + from];
            int to = from + 1;
            while (to < text.length() && looks[start + to].equals(look)
                    && !(look.kind() == Kind.QUOTE && text.startsWith("}}", to - 2))) {
                to++;
            }
            add(segment, text.substring(from, to), look, drawn);
            from = to;
        }
        boolean shown = drawn.stream().anyMatch(piece -> !piece.text().isBlank());
        pieces.addAll(shown || segment.op() == Op.EQUAL ? drawn
                : List.of(new Piece(segment.op(), segment.part(), text, Look.PLAIN, "")));
    }

    private void add(Segment segment, String text, Look look, List<Piece> drawn) {
        switch (look.kind()) {
            case SIGN -> { }
            case QUOTE -> quote(segment, text, look, drawn);
            case TARGET -> drawn.add(new Piece(segment.op(), segment.part(),
                    (text.startsWith("(") ? " " : "") + target(segment, text), look, ""));
            case WORDS -> drawn.add(new Piece(segment.op(), segment.part(), text, look, ""));
        }
    }

    /** Where a link leads, which a fact may say. */
    private String target(Segment segment, String text) {
        QuotedWords side = segment.op().isAfter() ? after : before;
        return QuotedWords.QUOTE.matcher(text)
                .replaceAll(quote -> Matcher.quoteReplacement(side.words(quote.group()).orElse(quote.group())));
    }

    private void quote(Segment segment, String quote, Look look, List<Piece> drawn) {
        Optional<String> was = before.words(quote);
        Optional<String> is = after.words(quote);
        boolean other = segment.op() == Op.EQUAL && was.isPresent() && is.isPresent() && !was.equals(is);
        if (other) {
            drawn.add(new Piece(Op.DELETE, segment.part(), was.get(), look, quote));
            drawn.add(new Piece(Op.INSERT, segment.part(), is.get(), look, quote));
            return;
        }
        String words = (segment.op().isAfter() ? is.or(() -> segment.op() == Op.EQUAL ? was : is) : was).orElse(quote);
        // one quote in the place of another may print the same value
        boolean alone = segment.op().isMark() && segment.text().strip().equals(quote) && !words.equals(quote);
        drawn.add(new Piece(segment.op(), segment.part(), alone ? words + " " + quote : words, look, quote));
    }
}

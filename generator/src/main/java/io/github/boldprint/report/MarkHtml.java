package io.github.boldprint.report;

import io.github.boldprint.redline.Op;
import java.util.List;
import java.util.stream.Collectors;

/** Marks as HTML, each for eyes and for ears, and each inside of what it stands in. */
final class MarkHtml {

    private MarkHtml() {}

    /** Pieces to which one thing happened; the white space at their ends is in no mark. */
    static String of(List<Drawing.Piece> pieces) {
        StringBuilder inner = new StringBuilder();
        String all = pieces.stream().map(Drawing.Piece::text).collect(Collectors.joining());
        if (all.isBlank()) {
            return Plain.html(all);
        }
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            text = i == 0 ? text.stripLeading() : text;
            inner.append(drawn(pieces.get(i), i == pieces.size() - 1 ? text.stripTrailing() : text));
        }
        return Plain.html(all.substring(0, all.length() - all.stripLeading().length()))
                + mark(pieces.get(0).op(), inner)
                + Plain.html(all.substring(all.stripTrailing().length()));
    }

    private static String drawn(Drawing.Piece piece, String text) {
        Looks.Look look = piece.look();
        String html = Plain.html(text);
        if (html.isEmpty()) {
            return html;
        }
        html = look.code() ? "<code>" + html + "</code>" : html;
        html = look.emphasis() ? "<em>" + html + "</em>" : html;
        html = look.strong() ? "<strong>" + html + "</strong>" : html;
        html = look.link() ? "<span class=\"link\">" + html + "</span>" : html;
        html = look.kind() == Looks.Kind.TARGET ? "<span class=\"to\">" + html + "</span>" : html;
        return piece.quote().isEmpty() || piece.quote().equals(text) ? html
                : "<span class=\"quote\" title=\"" + Plain.html(piece.quote()) + "\">" + html + "</span>";
    }

    /** A mark: its look for eyes, its words for ears; the white space at its ends is in none. */
    static String of(Op op, String text) {
        String bare = text.strip();
        int lead = bare.isEmpty() ? 0 : text.indexOf(bare.charAt(0));
        return bare.isEmpty() ? Plain.html(text)
                : text.substring(0, lead) + mark(op, new StringBuilder(Plain.html(bare)))
                + text.substring(lead + bare.length());
    }

    private static String mark(Op op, StringBuilder html) {
        return switch (op) {
            case DELETE -> "<del><span class=\"say\">[deleted: </span>" + html + "<span class=\"say\">]</span></del>";
            case INSERT -> "<ins><span class=\"say\">[inserted: </span>" + html + "<span class=\"say\">]</span></ins>";
            case MOVED_FROM -> "<del class=\"moved\">" + html + "</del>";
            case MOVED_TO -> "<ins class=\"moved\">" + html + "</ins>";
            case EQUAL -> html.toString();
        };
    }
}

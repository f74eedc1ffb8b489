package io.github.boldprint.report;

import io.github.boldprint.redline.Block;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A redline as Markdown, one block a paragraph, with the two elements of HTML that code hosts let through. */
final class MarkedMarkdown {

    private MarkedMarkdown() {}

    static String of(Redline redline, Drawing drawing) {
        return redline.blocks().stream()
                .filter(block -> !(block.form() instanceof Form.TableRow row && row.role() == Form.Role.LINE))
                .map(block -> block(block, drawing)).filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String block(Block block, Drawing drawing) {
        String moved = switch (block.state()) {
            case MOVED_FROM -> "*(moved away: move " + block.move() + ")* ";
            case MOVED_TO -> "*(moved here: move " + block.move() + ")* ";
            default -> "";
        };
        boolean heading = block.form() instanceof Form.Heading;
        StringBuilder line = new StringBuilder();
        List<Drawing.Piece> open = new ArrayList<>();
        for (Drawing.Piece piece : drawing.of(block.segments())) {
            boolean silent = piece.part() == Part.SPACE || piece.text().isBlank()
                    || piece.part() == Part.MARKER && heading
                    && (piece.op() == Op.EQUAL || block.state() != State.CHANGED);
            Op op = silent && !open.isEmpty() ? open.get(0).op() : silent ? Op.EQUAL : piece.op();
            if (!open.isEmpty() && open.get(0).op() != op) {
                line.append(marked(open));
                open.clear();
            }
            open.add(silent ? new Drawing.Piece(op, Part.SPACE, " ", Looks.Look.PLAIN, "") : piece);
        }
        String text = line.append(marked(open)).toString().strip();
        if (heading) {
            return text.isEmpty() ? "" : moved + "<strong>" + text + "</strong>";
        }
        // a number or sign at the beginning of a line would make a list or a heading of it
        return text.isEmpty() ? "" : moved + text.replaceFirst("^([0-9]{1,9})([.)])", "$1\\\\$2")
                .replaceFirst("^([-+#=:>])", "\\\\$1");
    }

    /** Pieces to which one thing happened. */
    private static String marked(List<Drawing.Piece> pieces) {
        String all = pieces.stream().map(Drawing.Piece::text).collect(Collectors.joining());
        if (all.isBlank()) {
            return all.isEmpty() ? "" : " ";
        }
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(words(piece)));
        return (Character.isWhitespace(all.charAt(0)) ? " " : "") + marked(pieces.get(0).op(), words.toString().strip())
                + (Character.isWhitespace(all.charAt(all.length() - 1)) ? " " : "");
    }

    private static String words(Drawing.Piece piece) {
        Looks.Look look = piece.look();
        String words = Plain.markdown(piece.text());
        if (words.isBlank()) {
            return words;
        }
        words = look.code() ? "<code>" + words + "</code>" : words;
        words = look.emphasis() ? "<em>" + words + "</em>" : words;
        return look.strong() ? "<strong>" + words + "</strong>" : words;
    }

    /** A piece with its mark; the white space at its ends stands outside. */
    static String piece(Excerpt.Piece piece) {
        String words = Plain.markdown(piece.text()).strip();
        if (words.isEmpty()) {
            return " ";
        }
        String before = Character.isWhitespace(piece.text().charAt(0)) ? " " : "";
        String after = Character.isWhitespace(piece.text().charAt(piece.text().length() - 1)) ? " " : "";
        return before + marked(piece.op(), words) + after;
    }

    private static String marked(Op op, String words) {
        return switch (op) {
            case EQUAL -> words;
            case DELETE, MOVED_FROM -> "<del>" + words + "</del>";
            case INSERT, MOVED_TO -> "<ins>" + words + "</ins>";
        };
    }
}

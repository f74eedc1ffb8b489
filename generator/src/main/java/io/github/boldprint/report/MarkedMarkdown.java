package io.github.boldprint.report;

import io.github.boldprint.redline.Block;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.redline.State;
import java.util.stream.Collectors;

/** A redline as Markdown, one block a paragraph, with the two elements of HTML that code hosts let through. */
final class MarkedMarkdown {

    private MarkedMarkdown() {}

    static String of(Redline redline) {
        return redline.blocks().stream()
                .filter(block -> !(block.form() instanceof Form.TableRow row && row.role() == Form.Role.LINE)).map(MarkedMarkdown::block).filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String block(Block block) {
        String moved = switch (block.state()) {
            case MOVED_FROM -> "*(moved away: move " + block.move() + ")* ";
            case MOVED_TO -> "*(moved here: move " + block.move() + ")* ";
            default -> "";
        };
        boolean heading = block.form() instanceof Form.Heading;
        StringBuilder line = new StringBuilder();
        StringBuilder open = new StringBuilder();
        Op op = Op.EQUAL;
        for (Segment segment : block.segments()) {
            boolean silent = segment.part() == Part.SPACE || segment.text().isBlank()
                    || segment.part() == Part.MARKER && heading && (segment.op() == Op.EQUAL || block.state() != State.CHANGED);
            if (!silent && segment.op() != op) {
                line.append(piece(new Excerpt.Piece(op, open.toString())));
                open.setLength(0);
                op = segment.op();
            }
            open.append(silent ? " " : segment.text());
        }
        String text = line.append(piece(new Excerpt.Piece(op, open.toString()))).toString().strip();
        if (heading) {
            return text.isEmpty() ? "" : moved + "<strong>" + text + "</strong>";
        }
        // a number or sign at the beginning of a line would make a list or a heading of it
        return text.isEmpty() ? "" : moved + text.replaceFirst("^([0-9]{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+#=:>])", "\\\\$1");
    }

    /** A piece with its mark; the white space at its ends stands outside. */
    static String piece(Excerpt.Piece piece) {
        String words = Plain.markdown(piece.text()).strip();
        if (words.isEmpty()) {
            return " ";
        }
        String before = Character.isWhitespace(piece.text().charAt(0)) ? " " : "";
        String after = Character.isWhitespace(piece.text().charAt(piece.text().length() - 1)) ? " " : "";
        return before + switch (piece.op()) {
            case EQUAL -> words;
            case DELETE, MOVED_FROM -> "<del>" + words + "</del>";
            case INSERT, MOVED_TO -> "<ins>" + words + "</ins>";
        } + after;
    }
}

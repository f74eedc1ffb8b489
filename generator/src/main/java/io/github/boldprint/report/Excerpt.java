package io.github.boldprint.report;

import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of a redline with a little of what stands round them, on one line.
 *
 * @param pieces in order; white space is single spaces
 * @param whole whether nothing was left out of the marks
 */
record Excerpt(List<Piece> pieces, boolean whole) {

    private static final int AROUND = 60;
    private static final int LONGEST_MARK = 280;
    private static final int LONGEST = 640;

    Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** A piece to which one thing happened. */
    record Piece(Op op, String text) {}

    /** @param drawing how the text looks */
    static Excerpt of(Redline redline, Drawing drawing) {
        List<Piece> all = joined(redline, drawing);
        List<Piece> pieces = new ArrayList<>();
        boolean whole = true;
        int length = 0;
        for (int i = 0; i < all.size() && whole; i++) {
            Piece piece = all.get(i);
            if (piece.op == Op.EQUAL) {
                pieces.add(new Piece(Op.EQUAL, around(piece.text, i > 0, i + 1 < all.size())));
            } else {
                whole = piece.text.length() <= LONGEST_MARK || piece.op == Op.MOVED_TO;
                String mark = cut(piece.text, piece.op == Op.MOVED_TO ? AROUND : LONGEST_MARK);
                pieces.add(new Piece(piece.op, (piece.text.startsWith(" ") ? " " : "") + mark
                        + (piece.text.endsWith(" ") ? " " : "")));
            }
            length += pieces.get(pieces.size() - 1).text.length();
            if (length > LONGEST && all.subList(i + 1, all.size()).stream().anyMatch(rest -> rest.op != Op.EQUAL)) {
                whole = false;
            }
        }
        return new Excerpt(pieces, whole);
    }

    /** The beginning of a text, with an ellipsis where something was cut off, on one line. */
    static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    private static List<Piece> joined(Redline redline, Drawing drawing) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Op op = Op.EQUAL;
        // a heading that stayed says nothing of the change; what moved is told where it arrived
        List<Drawing.Piece> drawn = redline.blocks().stream()
                .filter(block -> !(block.form() instanceof Form.Heading && block.state() == State.SAME))
                .filter(block -> !(block.form() instanceof Form.TableRow row && row.role() == Form.Role.LINE))
                .filter(block -> block.state() != State.MOVED_FROM)
                .flatMap(block -> drawing.of(block.segments()).stream()).toList();
        for (Drawing.Piece piece : drawn) {
            // white space and signs of lists and headings are no words that anybody reads
            boolean silent = piece.part() == Part.SPACE || piece.part() == Part.MARKER || piece.text().isBlank();
            if (!silent && piece.op() != op) {
                close(pieces, op, open);
                op = piece.op();
            }
            open.append(silent ? " " : piece.text());
        }
        close(pieces, op, open);
        return pieces;
    }

    private static void close(List<Piece> pieces, Op op, StringBuilder open) {
        String text = open.toString().replaceAll("\\s+", " ");
        if (!text.isBlank() || op == Op.EQUAL && !text.isEmpty()) {
            pieces.add(new Piece(op, text));
        }
        open.setLength(0);
    }

    private static String around(String text, boolean follows, boolean leads) {
        if (text.length() <= 2 * AROUND + 5) {
            return text;
        }
        String head = follows ? text.substring(0, end(text, text.lastIndexOf(' ', AROUND), AROUND)) + " " : "";
        int from = text.indexOf(' ', text.length() - AROUND);
        String tail = leads ? text.substring(end(text, from, text.length() - AROUND)) : "";
        return head + "…" + tail;
    }

    private static int end(String text, int space, int otherwise) {
        int end = space > 0 ? space : otherwise;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}

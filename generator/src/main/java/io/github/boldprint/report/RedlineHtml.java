package io.github.boldprint.report;

import io.github.boldprint.redline.Block;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A redline as HTML. A mark stands inside the element of its block, never round one: a table stays a table whatever was
 * marked in it.
 */
final class RedlineHtml {

    private final Redline redline;
    private final Drawing drawing;
    private final String id;
    private final Set<String> taken;

    private RedlineHtml(Redline redline, Drawing drawing, String id, Set<String> taken) {
        this.redline = redline;
        this.drawing = drawing;
        this.id = id;
        this.taken = taken;
    }

    /** Which text is shown. */
    private enum View {
        BOTH(op -> true), BEFORE(Op::isBefore), AFTER(Op::isAfter);

        private final Predicate<Op> shows;

        View(Predicate<Op> shows) {
            this.shows = shows;
        }
    }

    /**
     * Both texts in one, one block element a line.
     *
     * @param drawing how Markdown and quotes look
     * @param id what the ids of its moves begin with: the same for the parts of one text, another for another text
     * @param taken the ids of the page, to which those of moves are added
     */
    static String inline(Redline redline, Drawing drawing, String id, Set<String> taken) {
        RedlineHtml html = new RedlineHtml(redline, drawing, id, taken);
        StringBuilder out = new StringBuilder();
        html.groups().forEach(group -> out.append(html.group(group, View.BOTH)));
        return out.toString();
    }

    /**
     * Both texts beside each other, one pair of blocks a row.
     *
     * @param before what stands above the older text
     * @param after what stands above the newer one
     */
    static String sideBySide(Redline redline, Drawing drawing, String before, String after) {
        RedlineHtml html = new RedlineHtml(redline, drawing, "", new HashSet<>());
        StringBuilder out = new StringBuilder("<div class=\"pair small quiet\">\n<p>" + Plain.html(before) + "</p>\n<p>"
                + Plain.html(after) + "</p>\n</div>\n");
        for (List<Block> group : html.groups()) {
            out.append("<div class=\"pair\">\n<div>\n").append(html.group(group, View.BEFORE)).append("</div>\n<div>\n")
                    .append(html.group(group, View.AFTER)).append("</div>\n</div>\n");
        }
        return out.toString();
    }

    /** Rows of one table together, items of one list together, all else alone. */
    private List<List<Block>> groups() {
        List<List<Block>> groups = new ArrayList<>();
        Form last = null;
        for (Block block : redline.blocks()) {
            boolean joins = last != null && last.isLike(block.form())
                    && (last instanceof Form.TableRow && !isHead(block) || last instanceof Form.ListItem);
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(block);
            last = block.form();
        }
        return groups;
    }

    private String group(List<Block> blocks, View view) {
        List<Block> seen = blocks.stream()
                .filter(block -> block.segments().stream().anyMatch(segment -> view.shows.test(segment.op()))).toList();
        if (seen.isEmpty()) {
            return "";
        }
        Form form = seen.get(0).form();
        if (form instanceof Form.TableRow) {
            return TableHtml.of(seen.stream().filter(block -> !isRule(block)).map(block -> cells(block, view)).toList(),
                    isHead(seen.get(0)));
        }
        if (form instanceof Form.ListItem) {
            StringBuilder out = new StringBuilder("<ul class=\"items\">\n");
            seen.forEach(block -> out.append(item(block, view)));
            return out.append("</ul>\n").toString();
        }
        return block(seen.get(0), view);
    }

    private String block(Block block, View view) {
        Form form = block.form();
        if (form instanceof Form.Heading heading) {
            return "<p class=\"title level-" + heading.level() + "\">" + inside(block, view) + "</p>\n";
        }
        if (form instanceof Form.Code) {
            return "<pre>" + move(block, view) + asWritten(block.segments(), view).stripTrailing() + "</pre>\n";
        }
        if (form instanceof Form.Quote) {
            return "<blockquote>\n<p>" + inside(block, view) + "</p>\n</blockquote>\n";
        }
        return form instanceof Form.FrontMatter
                ? "<p class=\"data\">" + move(block, view) + asWritten(block.segments(), view).strip() + "</p>\n"
                : "<p>" + inside(block, view) + "</p>\n";
    }

    private String item(Block block, View view) {
        Form.ListItem item = (Form.ListItem) block.form();
        boolean marked = block.state() == State.CHANGED && block.segments().stream()
                .anyMatch(segment -> segment.part() == Part.MARKER && segment.op().isMark());
        String sign = marked ? "" : item.marker().matches("[-*+]") ? "•" : item.marker().equals(":") ? ""
                : item.marker();
        return "<li class=\"depth-" + Math.min(item.depth(), 6) + "\"><span class=\"sign\">" + Plain.html(sign)
                + "</span> "
                + inside(block, view) + "</li>\n";
    }

    private List<String> cells(Block block, View view) {
        List<String> cells = new ArrayList<>();
        for (List<Segment> cell : block.cells()) {
            cells.add((cells.isEmpty() ? move(block, view) : "") + marked(cell, block, view).strip());
        }
        return cells;
    }

    private String inside(Block block, View view) {
        return move(block, view) + marked(block.segments(), block, view).strip();
    }

    /** Says of a block that moved where its other end is. */
    private String move(Block block, View view) {
        if (block.move() == 0 || block.state() != State.MOVED_FROM && block.state() != State.MOVED_TO) {
            return "";
        }
        boolean left = block.state() == State.MOVED_FROM;
        String words = (left ? "⟶ moved away" : "⟵ moved here") + " (move " + block.move() + ")";
        if (view != View.BOTH) {
            return "<span class=\"move\">" + words + "</span> ";
        }
        String here = id + (left ? "-from-" : "-to-") + block.move();
        String there = id + (left ? "-to-" : "-from-") + block.move();
        return "<a class=\"move\"" + (taken.add(here) ? " id=\"" + here + "\"" : "") + " href=\"#" + there + "\">"
                + words + "</a> ";
    }

    private String asWritten(List<Segment> segments, View view) {
        StringBuilder out = new StringBuilder();
        segments.stream().filter(segment -> view.shows.test(segment.op()))
                .forEach(segment -> out.append(MarkHtml.of(segment.op(), segment.text())));
        return out.toString();
    }

    private String marked(List<Segment> segments, Block block, View view) {
        StringBuilder out = new StringBuilder();
        List<Drawing.Piece> open = new ArrayList<>();
        for (Drawing.Piece piece : drawing.of(segments, view == View.BEFORE)) {
            if (view.shows.test(piece.op())) {
                if (!open.isEmpty() && (!piece.isInline() || open.get(0).op() != piece.op())) {
                    out.append(MarkHtml.of(open));
                    open.clear();
                }
                if (piece.isInline()) {
                    open.add(piece);
                } else {
                    out.append(outside(piece, block));
                }
            }
        }
        return out.append(MarkHtml.of(open)).toString();
    }

    /** What makes a block rather than stands in it: white space and signs. */
    private static String outside(Drawing.Piece piece, Block block) {
        boolean marked = piece.op() != Op.EQUAL;
        if (piece.part() != Part.MARKER) {
            return Plain.html(piece.text());
        }
        if (block.state() != State.CHANGED || !marked) {
            return " ";
        }
        return MarkHtml.of(piece.op(), piece.text().isBlank() ? "¶" : piece.text().strip());
    }

    private static boolean isHead(Block block) {
        return block.form() instanceof Form.TableRow row && row.role() == Form.Role.HEAD;
    }

    private static boolean isRule(Block block) {
        return block.form() instanceof Form.TableRow row && row.role() == Form.Role.LINE;
    }
}

package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import io.github.boldprint.redline.Block;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Part;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.redline.State;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two texts as customers read them in one, with marks for eyes and words for ears.
 *
 * @param edition whose language says what a mark means
 */
record Marks(Edition edition) {

    /** @param before a block a line, as {@link Html#plain} gives it; empty where there was nothing */
    Html of(String before, String after) {
        StringBuilder out = new StringBuilder();
        boolean list = false;
        for (Block block : Redliner.compare(markdown(before), markdown(after)).blocks()) {
            boolean item = block.form() instanceof Form.ListItem;
            out.append(item && !list ? "<ul>\n" : !item && list ? "</ul>\n" : "");
            list = item;
            String inside = block.segments().stream().map(segment -> segment(block, segment))
                    .collect(Collectors.joining()).strip();
            out.append(item ? "<li>" : "<p>").append(inside).append(item ? "</li>\n" : "</p>\n");
        }
        return new Html(out.append(list ? "</ul>\n" : "").toString().strip());
    }

    /** Blocks apart from each other, items of a list together. */
    private static String markdown(String plain) {
        return plain.strip().replaceAll("\n(?!- )", "\n\n").replaceAll("(?m)^((?!- ).*)\n(?=- )", "$1\n\n");
    }

    private String segment(Block block, Segment segment) {
        String text = segment.text();
        boolean sign = segment.part() == Part.MARKER && block.form() instanceof Form.ListItem
                && block.state() != State.CHANGED;
        if (sign || text.isBlank()) {
            return " ";
        }
        if (segment.op() == Op.EQUAL) {
            return Html.text(text).markup();
        }
        String bare = text.strip();
        int lead = text.indexOf(bare.charAt(0));
        return text.substring(0, lead) + mark(segment.op(), bare) + text.substring(lead + bare.length());
    }

    private String mark(Op op, String words) {
        boolean gone = op.isBefore();
        String element = gone ? "del" : "ins";
        return "<" + element + "><span class=\"say\">[" + say(gone ? "markDeleted" : "markInserted") + " </span>"
                + Html.text(words) + "<span class=\"say\">]</span></" + element + ">";
    }

    private String say(String key) {
        return Html.text(edition.page(key, Map.of())).markup();
    }
}

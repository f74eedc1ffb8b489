package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.redline.Layer;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two plain Markdown texts: one record a section in which something changed. */
public final class TextDiffer {

    private final Text before;
    private final Text after;
    private final Redline whole;

    private TextDiffer(Text before, Text after) {
        this.before = before;
        this.after = after;
        this.whole = Redliner.compare(before.markdown(), after.markdown());
    }

    /**
     * A text.
     *
     * @param name for people
     * @param file in places
     */
    public record Text(String name, String file, String markdown) {}

    /**
     * Two texts compared.
     *
     * @param changes a record for each section that changed, in the order of the text
     * @param sections both texts in one, section by section and without a gap
     */
    public record Compared(Changes changes, List<Section> sections) {

        public Compared {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A section of both texts.
     *
     * @param name the words of its heading
     * @param change what changed in it; empty where nothing did, or where something only left it, which is told
     *     where it arrives
     */
    public record Section(String name, Redline redline, Optional<Change> change) {}

    /** What changed between two texts. */
    public static Compared compare(Text before, Text after) {
        return new TextDiffer(before, after).compare();
    }

    private Compared compare() {
        List<Section> sections = new ArrayList<>();
        for (TextSection section : TextSection.of(whole)) {
            Redline redline = whole.part(section.start(), section.end());
            boolean changed = redline.segments().stream().anyMatch(segment -> segment.op() != Op.EQUAL);
            sections.add(new Section(section.name(), redline,
                    changed && !hasOnlyLeft(redline) ? Optional.of(change(section, redline)) : Optional.empty()));
        }
        List<Change> changes = sections.stream().flatMap(section -> section.change().stream()).toList();
        return new Compared(new Changes(before.name(), after.name(), changes, List.of(), List.of()), sections);
    }

    /** What moved away is told where it arrives. */
    private static boolean hasOnlyLeft(Redline redline) {
        return redline.blocks().stream().allMatch(block -> block.state() == State.MOVED_FROM
                || block.state() == State.SAME);
    }

    private Change change(TextSection section, Redline redline) {
        Ruling ruling = ruling(redline);
        ChangeKind kind = kind(redline, ruling);
        Optional<Said> was = said(redline.rejected(), section.before().at(before.file()));
        Optional<Said> is = said(redline.accepted(), section.after().at(after.file()));
        Where where = Where.of(Where.TEXT, Subject.CLAUSE, section.name(), section.after().at(after.file()));
        Draft draft = new Draft(kind, where, was, is, ruling, "text.section." + ruling.how(), Optional.empty(),
                Optional.of(redline));
        return new Change(draft.id(), kind, draft.rule(), where, was, is, ruling.direction(), draft.redline(),
                redline.callouts(), List.of(), List.of(), List.of(), ruling.why());
    }

    private static ChangeKind kind(Redline redline, Ruling ruling) {
        boolean was = redline.segments().stream().map(Segment::op).anyMatch(Op::isBefore);
        boolean is = redline.segments().stream().map(Segment::op).anyMatch(Op::isAfter);
        if (ruling.how().equals("moved")) {
            return ChangeKind.MOVED;
        }
        return was && is ? ChangeKind.EDITED : is ? ChangeKind.ADDED : ChangeKind.REMOVED;
    }

    private static Ruling ruling(Redline redline) {
        Layer layer = redline.moves().stream().map(move -> move.layer())
                .reduce(redline.layer(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        if (layer.compareTo(Layer.LINK) >= 0) {
            return Ruling.judgement("edited", "only a person can say whom words favour");
        }
        if (!redline.moves().isEmpty()) {
            return Ruling.neutral("moved", "only the order is another");
        }
        return Ruling.neutral("edited", layer == Layer.SOURCE ? "only white space is another"
                : "only the markup is another, the words and links are the same");
    }

    private static Optional<Said> said(String text, Location at) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Said.of(text, at));
    }
}

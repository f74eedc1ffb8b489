package io.github.boldprint.reference;

import java.util.List;

/** A guide as a chapter. */
record GuideChapter(Guide guide) {

    Chapter chapter() {
        return new Chapter(Places.guide(guide.name()), guide.title(), guide.description(),
                List.of(Words.of(guide.description())), guide.sections().stream().map(GuideChapter::part).toList());
    }

    static Part part(Guide.Section section) {
        return Part.of(section.id(), section.title()).with(section);
    }

    static Item item(Guide guide) {
        return new Item(guide.name(), Places.guide(guide.name()), ' ', "",
                Term.filled(new Term("For", guide.title()), new Term("About", guide.description())));
    }
}

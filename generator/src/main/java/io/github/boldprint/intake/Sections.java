package io.github.boldprint.intake;

import io.github.boldprint.intake.Intake.Section;
import io.github.boldprint.intake.Page.Block;
import io.github.boldprint.vocabulary.ClauseName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts a page at its headings. */
final class Sections {

    private static final int LONGEST = 60;

    private final Page page;
    private final Set<String> ids = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();

    Sections(Page page) {
        this.page = page;
    }

    List<Section> all() {
        part(page.blocks(), false, "From the page");
        part(page.beside(), true, "Round the page");
        return sections;
    }

    private void part(List<Block> blocks, boolean beside, String unnamed) {
        int top = beside ? 0 : level(blocks);
        String title = unnamed;
        boolean named = false;
        List<String> text = new ArrayList<>();
        for (Block block : blocks) {
            // what stands above the first of the sections belongs to the page's own title
            if (block.level() > 0 && block.level() <= top) {
                add(title, text, named, beside);
                title = block.text();
                named = true;
                text = new ArrayList<>();
            } else {
                text.add(block.level() == 0 ? block.text() : "### " + MarkdownText.escaped(block.text()));
            }
        }
        add(title, text, named, beside);
    }

    private void add(String title, List<String> text, boolean named, boolean beside) {
        if (named || !text.isEmpty()) {
            sections.add(new Section(id(title), title, String.join("\n\n", text), beside));
        }
    }

    /** The highest level of which there are several headings; else the highest there is. */
    private static int level(List<Block> blocks) {
        int[] count = new int[7];
        blocks.forEach(block -> count[block.level()]++);
        for (int level = 1; level <= 6; level++) {
            if (count[level] > 1) {
                return level;
            }
        }
        return blocks.stream().mapToInt(Block::level).filter(level -> level > 0).min().orElse(1);
    }

    private String id(String title) {
        String plain = Normalizer.normalize(
                title.replace("ß", "ss").replace("đ", "d").replace("Đ", "D"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, plain.lastIndexOf('-', LONGEST) < 1 ? LONGEST
                : plain.lastIndexOf('-', LONGEST)) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        String sound = name.isEmpty() || ClauseName.isTaken(name) || !name.matches("[a-z].*")
                ? "section" + (name.isEmpty() ? "" : "-" + name) : name;
        String id = sound;
        for (int i = 2; !ids.add(id); i++) {
            id = sound + "-" + i;
        }
        return id;
    }
}

package io.github.boldprint.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What blocks say, in one line: words, quotes, code and where links lead, but neither stress nor lists nor lines. Its
 * form is part of the format of {@code translations.lock}, so it never changes.
 */
final class Spoken {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Spoken() {}

    static String of(List<Block> blocks) {
        return SPACES.matcher(blocks(blocks)).replaceAll(" ").strip();
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(Spoken::block).collect(Collectors.joining(" "));
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inline(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return inline(heading.content());
        } else if (block instanceof Block.Items list) {
            return list.items().stream().map(Spoken::blocks).collect(Collectors.joining(" "));
        } else if (block instanceof Block.Quotation quotation) {
            return blocks(quotation.content());
        } else if (block instanceof Block.Code code) {
            return "`" + code.lines() + "`";
        } else if (block instanceof Block.Table table) {
            return cells(table.head()) + " "
                    + table.rows().stream().map(Spoken::cells).collect(Collectors.joining(" "));
        } else if (block instanceof Block.Definitions definitions) {
            return definitions.entries().stream().map(entry -> entry instanceof Block.Term term
                    ? inline(term.content()) : blocks(((Block.Meaning) entry).content()))
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    private static String cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> inline(cell.content())).collect(Collectors.joining(" "));
    }

    private static String inline(List<Inline> content) {
        return content.stream().map(Spoken::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Plain plain) {
            return plain.words();
        } else if (inline instanceof Inline.Quoted quoted) {
            return quote(quoted.quote());
        } else if (inline instanceof Inline.Code code) {
            return "`" + code.words() + "`";
        } else if (inline instanceof Inline.Stressed stressed) {
            return inline(stressed.content());
        } else if (inline instanceof Inline.Linked linked) {
            return "[" + inline(linked.content()) + "](" + target(linked.link().target()) + ")";
        }
        return " ";
    }

    /** Where a link leads, as an author writes it. */
    static String target(Link.Target target) {
        if (target instanceof Link.ToPolicy policy) {
            return "policy:" + policy.kind() + policy.anchor().map(anchor -> "#" + anchor).orElse("");
        }
        return target instanceof Link.ToFact fact ? quote(fact.quote()) : ((Link.ToAddress) target).url();
    }

    private static String quote(Quote quote) {
        Optional<String> asked = quote.grammaticalCase();
        return "{{" + quote.path() + asked.map(name -> " " + name).orElse("") + "}}";
    }
}

package io.github.boldprint.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into blocks, line by line. No sign is lost: a block reaches to where the next begins. It need not agree
 * with a Markdown parser in every corner, because the text is compared as it is written, not as it is rendered.
 */
final class BlockScanner {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(?:[ \\t]*+\\1){2,100}[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)([-*+]|\\d{1,9}[.)]|:)(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,}).*", Pattern.DOTALL);

    private final String text;
    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    /** Whether the next line may belong to the block before. */
    private boolean open;
    private boolean table;
    private String fence = "";

    private BlockScanner(String text) {
        this.text = text;
        this.lines = Line.of(text);
    }

    static List<Passage> scan(String text) {
        BlockScanner scanner = new BlockScanner(text);
        scanner.run();
        return scanner.passages();
    }

    private void run() {
        int i = frontMatter();
        while (i < lines.size()) {
            i += line(i);
        }
    }

    /** How many lines belong to the data before the text; each is a block. */
    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).text().stripTrailing().equals("---")) {
            return 0;
        }
        for (int end = 1; end < Math.min(lines.size(), 500); end++) {
            if (lines.get(end).text().stripTrailing().equals("---")) {
                lines.subList(0, end + 1).stream().filter(line -> !line.isBlank())
                        .forEach(line -> start(line, new Form.FrontMatter()));
                return end + 1;
            }
        }
        return 0;
    }

    /** Reads one line, or two where the second tells what the first is; gives how many. */
    private int line(int i) {
        Line line = lines.get(i);
        if (!fence.isEmpty()) {
            fence = line.text().strip().startsWith(fence) ? "" : fence;
        } else if (line.isBlank()) {
            open = false;
            table = false;
        } else if (!single(line) && !continues(line)) {
            if (line.has('|') && i + 1 < lines.size() && lines.get(i + 1).isTableLine()) {
                startTable(line, lines.get(i + 1));
                return 2;
            }
            flowing(line);
        }
        return 1;
    }

    /** Blocks that one line begins whatever stands before. */
    private boolean single(Line line) {
        Matcher opening = FENCE.matcher(line.text());
        Matcher heading = HEADING.matcher(line.text());
        if (opening.matches()) {
            fence = opening.group(1);
            begin(line, new Form.Code());
        } else if (heading.matches()) {
            begin(line, new Form.Heading(heading.group(1).length()));
        } else if (open && last() instanceof Form.Paragraph && line.isUnderline()) {
            forms.set(forms.size() - 1, new Form.Heading(line.text().strip().startsWith("=") ? 1 : 2));
            open = false;
        } else if (RULE.matcher(line.text()).matches()) {
            begin(line, new Form.Rule());
        } else {
            return false;
        }
        return true;
    }

    private boolean continues(Line line) {
        if (table && line.has('|')) {
            start(line, new Form.TableRow(Form.Role.BODY));
            return true;
        }
        table = false;
        if (line.text().stripLeading().startsWith(">")) {
            boolean blank = line.text().replaceAll("[> \\t]", "").isBlank();
            if (!(last() instanceof Form.Quote) || !open && !blank) {
                start(line, new Form.Quote());
            }
            open = !blank;
            return true;
        }
        return false;
    }

    private void startTable(Line head, Line rule) {
        begin(head, new Form.TableRow(Form.Role.HEAD));
        start(rule, new Form.TableRow(Form.Role.LINE));
        table = true;
    }

    private void flowing(Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            start(line, new Form.ListItem(depth(item.group(1)), item.group(2)));
            open = true;
        } else if (!open) {
            if (line.indent() == 0) {
                indents.clear();
            }
            start(line, new Form.Paragraph());
            open = true;
        }
    }

    private int depth(String indent) {
        int width = Line.width(indent);
        while (!indents.isEmpty() && width < indents.peek()) {
            indents.pop();
        }
        if (indents.isEmpty() || width >= indents.peek() + 2) {
            indents.push(width);
        }
        return indents.size();
    }

    private void begin(Line line, Form form) {
        start(line, form);
        open = false;
        table = false;
    }

    private void start(Line line, Form form) {
        starts.add(line.start());
        forms.add(form);
    }

    private Form last() {
        return forms.isEmpty() ? new Form.Rule() : forms.get(forms.size() - 1);
    }

    private List<Passage> passages() {
        if (starts.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Passage(new Form.Paragraph(), text));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            passages.add(new Passage(forms.get(i), text.substring(i == 0 ? 0 : starts.get(i), end)));
        }
        return passages;
    }
}

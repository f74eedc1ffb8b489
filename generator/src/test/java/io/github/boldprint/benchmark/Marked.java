package io.github.boldprint.benchmark;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Redline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a tool says of two texts: pieces that stayed, went or came. */
record Marked(List<Piece> pieces) {

    /** @param op {@code ' '}, {@code '-'} or {@code '+'} */
    record Piece(char op, String text) {}

    static Marked of(Redline redline) {
        return new Marked(redline.segments().stream().map(segment -> new Piece(
                segment.op() == Op.DELETE ? '-' : segment.op() == Op.INSERT ? '+' : ' ', segment.text())).toList());
    }

    /** As {@code git diff --word-diff} says it; a word is what stands between white space. */
    static Marked byGit(Path before, Path after) throws IOException {
        Process git = new ProcessBuilder("git", "diff", "--no-index", "--no-color", "--word-diff=porcelain",
                "-U1000000", before.toString(), after.toString()).redirectErrorStream(true).start();
        List<Piece> pieces = new ArrayList<>();
        boolean body = false;
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (String line : said.split("\n")) {
            if (line.startsWith("@@")) {
                body = true;
            } else if (body && line.startsWith("~")) {
                pieces.add(new Piece(' ', "\n"));
            } else if (body && !line.isEmpty() && " +-".indexOf(line.charAt(0)) >= 0) {
                pieces.add(new Piece(line.charAt(0), line.substring(1)));
            }
        }
        return pieces.isEmpty() ? new Marked(List.of(new Piece(' ', Files.readString(after)))) : new Marked(pieces);
    }

    /** As java-diff-utils says it without us: its own rows with marks by word, merged into one text. */
    static Marked byLibrary(String before, String after) {
        DiffRowGenerator generator = DiffRowGenerator.create().showInlineDiffs(true).mergeOriginalRevised(true)
                .inlineDiffByWord(true).lineNormalizer(line -> line).oldTag(open -> open ? "\uE000" : "\uE001")
                .newTag(open -> open ? "\uE002" : "\uE003").build();
        List<Piece> pieces = new ArrayList<>();
        for (DiffRow row : generator.generateDiffRows(before.lines().toList(), after.lines().toList())) {
            read(row.getOldLine() + "\n", pieces);
        }
        return new Marked(pieces);
    }

    private static void read(String line, List<Piece> to) {
        char op = ' ';
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            char sign = i == line.length() ? '\uE003' : line.charAt(i);
            if (sign >= '\uE000' && sign <= '\uE003') {
                if (i > from) {
                    to.add(new Piece(op, line.substring(from, i)));
                }
                op = sign == '\uE000' ? '-' : sign == '\uE002' ? '+' : ' ';
                from = i + 1;
            }
        }
    }
}

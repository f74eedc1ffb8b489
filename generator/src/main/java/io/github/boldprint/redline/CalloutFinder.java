package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what must not be missed in a run of segments, mark by mark: what one side of a mark has and the other has not. */
final class CalloutFinder {

    private final List<Callout> callouts = new ArrayList<>();
    private final List<Token> gone = new ArrayList<>();
    private final List<Token> come = new ArrayList<>();

    private CalloutFinder() {}

    static List<Callout> find(List<Segment> segments) {
        CalloutFinder finder = new CalloutFinder();
        for (Segment segment : segments) {
            if (!segment.op().isMark()) {
                finder.close();
            } else if (segment.part() == Part.WORDS || segment.part() == Part.LINK) {
                List<Token> side = segment.op() == Op.DELETE ? finder.gone : finder.come;
                Lexer.tokens(segment.text(), new Form.Paragraph()).stream()
                        .filter(token -> token.kind().calledOut.isPresent()).forEach(side::add);
            }
        }
        finder.close();
        return List.copyOf(finder.callouts);
    }

    private void close() {
        gone.removeIf(token -> {
            int same = index(come, token);
            if (same >= 0) {
                come.remove(same);
            }
            return same >= 0;
        });
        Map<Callout.Kind, List<Token>> left = new EnumMap<>(Callout.Kind.class);
        come.forEach(token -> left.computeIfAbsent(kind(token), any -> new ArrayList<>()).add(token));
        for (Token token : gone) {
            List<Token> others = left.getOrDefault(kind(token), new ArrayList<>());
            Token other = others.isEmpty() ? null : others.remove(0);
            come.remove(other);
            callouts.add(new Callout(kind(token), shown(token), other == null ? "" : shown(other)));
        }
        come.forEach(token -> callouts.add(new Callout(kind(token), "", shown(token))));
        gone.clear();
        come.clear();
    }

    private static int index(List<Token> tokens, Token like) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == like.kind() && tokens.get(i).key().equals(like.key())) {
                return i;
            }
        }
        return -1;
    }

    private static Callout.Kind kind(Token token) {
        return token.kind().calledOut.orElseThrow();
    }

    /** As written, a link's target without the brackets round it. */
    private static String shown(Token token) {
        String raw = token.raw();
        boolean target = token.kind() == Token.Kind.LINK && raw.startsWith("](") && raw.endsWith(")");
        return target ? raw.substring(2, raw.length() - 1) : raw;
    }
}

package io.github.boldprint.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what must not be missed in a run of segments, mark by mark: what one side of a mark has and the other has not.
 */
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
        if (!gone.isEmpty() || !come.isEmpty()) {
            List<Token> lost = without(gone, come);
            Map<Callout.Kind, Deque<Token>> won = new EnumMap<>(Callout.Kind.class);
            List<Token> gained = without(come, gone);
            gained.forEach(token -> won.computeIfAbsent(kind(token), any -> new ArrayDeque<>()).add(token));
            for (Token token : lost) {
                Token other = won.getOrDefault(kind(token), new ArrayDeque<>()).poll();
                callouts.add(new Callout(kind(token), shown(token), other == null ? "" : shown(other)));
            }
            gained.stream().filter(token -> won.get(kind(token)).peek() == token).forEach(token -> {
                won.get(kind(token)).poll();
                callouts.add(new Callout(kind(token), "", shown(token)));
            });
            gone.clear();
            come.clear();
        }
    }

    /** The first tokens without as many of each as the others have. */
    private static List<Token> without(List<Token> tokens, List<Token> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(token -> there.merge(token.kind() + token.key(), 1, Integer::sum));
        return tokens.stream().filter(token -> there.merge(token.kind() + token.key(), -1, Integer::sum) < 0).toList();
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

package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares two texts sentence by sentence: the same ones are found first, those alike are compared word by word, the
 * others went or came whole. Where sentences were split or merged, comparing their words all together is better, and
 * then taken.
 */
final class SentenceDiff {

    private static final int FEWEST_WORDS = 3;
    private static final double ALIKE = 0.4;
    /** A sentence of which less than this stays is replaced whole. */
    private static final double STAYS = 0.4;
    private static final int MOST_PAIRS = 10_000;

    private final Effort effort;

    SentenceDiff(Effort effort) {
        this.effort = effort;
    }

    List<Step> steps(List<Token> before, List<Token> after) {
        List<List<Token>> was = Sentences.of(before);
        List<List<Token>> is = Sentences.of(after);
        List<Step> steps = new ArrayList<>();
        int b = 0;
        int a = 0;
        List<String> keys = was.stream().map(Sentences::key).toList();
        for (Pair pair : Anchors.of(keys, is.stream().map(Sentences::key).toList(), String::length, effort)) {
            if (was.get(pair.before()).stream().filter(Token::isTelling).count() >= FEWEST_WORDS) {
                steps.addAll(stretch(was.subList(b, pair.before()), is.subList(a, pair.after())));
                steps.addAll(TextDiff.steps(was.get(pair.before()), is.get(pair.after()), effort));
                b = pair.before() + 1;
                a = pair.after() + 1;
            }
        }
        steps.addAll(stretch(was.subList(b, was.size()), is.subList(a, is.size())));
        return Islands.fill(Slides.slide(steps));
    }

    private List<Step> stretch(List<List<Token>> was, List<List<Token>> is) {
        List<Token> before = was.stream().flatMap(List::stream).toList();
        List<Token> after = is.stream().flatMap(List::stream).toList();
        if (was.isEmpty() || is.isEmpty()) {
            return Stream.concat(Step.going(before), Step.coming(after)).toList();
        }
        List<Step> together = replaced(TextDiff.steps(before, after, effort));
        if (was.size() == 1 && is.size() == 1) {
            return together;
        }
        List<Step> apart = apart(was, is);
        return 5L * WordDiff.cost(together) < 4L * WordDiff.cost(apart) ? together : apart;
    }

    private List<Step> apart(List<List<Token>> was, List<List<Token>> is) {
        List<Step> steps = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (Pair pair : alike(was, is)) {
            Step.going(flat(was.subList(b, pair.before()))).forEach(steps::add);
            Step.coming(flat(is.subList(a, pair.after()))).forEach(steps::add);
            steps.addAll(replaced(TextDiff.steps(was.get(pair.before()), is.get(pair.after()), effort)));
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        Step.going(flat(was.subList(b, was.size()))).forEach(steps::add);
        Step.coming(flat(is.subList(a, is.size()))).forEach(steps::add);
        return steps;
    }

    private static List<Pair> alike(List<List<Token>> was, List<List<Token>> is) {
        if ((long) was.size() * is.size() > MOST_PAIRS) {
            return List.of();
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> bags = was.stream().map(sentence -> Profile.of(sentence, List.of(), numbers).bag()).toList();
        List<int[]> others = is.stream().map(sentence -> Profile.of(sentence, List.of(), numbers).bag()).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int b = 0; b < bags.size(); b++) {
            for (int a = 0; a < others.size(); a++) {
                int common = Profile.common(bags.get(b), others.get(a));
                int least = Math.min(bags.get(b).length, others.get(a).length);
                if (Profile.dice(bags.get(b), others.get(a)) >= ALIKE || common >= 0.8 * least && least >= 5) {
                    pairs.add(new Pair(b, a, common));
                }
            }
        }
        return Chain.heaviest(pairs, is.size());
    }

    /** The same steps, or, where so little stays in so many pieces, one mark from the first to the last. */
    private static List<Step> replaced(List<Step> steps) {
        int first = -1;
        int last = -1;
        int pieces = 0;
        int stays = 0;
        int all = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean equal = steps.get(i).isEqual();
            if (!equal) {
                pieces += i > 0 && i - 1 == last ? 0 : 1;
                first = first < 0 ? i : first;
                last = i;
            }
            int words = steps.get(i).token().isTelling() ? 1 : 0;
            stays += equal ? 2 * words : 0;
            all += equal ? 2 * words : words;
        }
        if (pieces < 2 || stays >= STAYS * all) {
            return steps;
        }
        List<Step> middle = steps.subList(first, last + 1);
        return Stream.of(steps.subList(0, first).stream(),
                Step.going(middle.stream().map(Step::before).filter(token -> token != null).toList()),
                Step.coming(middle.stream().map(Step::after).filter(token -> token != null).toList()),
                steps.subList(last + 1, steps.size()).stream()).flatMap(parts -> parts).toList();
    }

    private static List<Token> flat(List<List<Token>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }
}

package io.github.boldprint.redline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether passages that stand in each other's place are to be shown as one that was rewritten. */
final class Replacement {

    /** Words of a line that is read at a glance. */
    private static final int SHORT = 12;
    private static final int SHORT_LINE = 6;
    private static final int FEWEST_WORDS = 3;
    private static final double MOST_OF_IT = 0.7;

    private final Side before;
    private final Side after;

    Replacement(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** @param lines how many stand there one for one */
    boolean isReplaced(int b, int a, int lines) {
        Form was = before.at(b).form();
        if (!was.isLike(after.at(a).form()) || was instanceof Form.TableRow) {
            return false;
        }
        int size = Math.max(before.profile(b).size(), after.profile(a).size());
        if (was instanceof Form.Paragraph || was instanceof Form.Quote || was instanceof Form.ListItem) {
            return lines == 1 && (size <= SHORT || sharesASentence(b, a)) || was instanceof Form.ListItem
                    && size <= SHORT_LINE;
        }
        return size <= SHORT;
    }

    private boolean sharesASentence(int b, int a) {
        Set<String> sentences = sentences(before.at(b)).collect(Collectors.toCollection(HashSet::new));
        return sentences(after.at(a)).anyMatch(sentences::contains);
    }

    private static Stream<String> sentences(Passage passage) {
        return Sentences.of(passage.tokens()).stream()
                .filter(sentence -> sentence.stream().filter(Token::isTelling).count() >= FEWEST_WORDS)
                .map(Sentences::key);
    }

    /** Whether one passage was made into these several, or these several into one. */
    boolean isTakenApart(List<Integer> was, List<Integer> is) {
        if (was.size() > 1 && is.size() > 1 || !follow(was) || !follow(is)) {
            return false;
        }
        boolean flows = was.stream().map(before::at).allMatch(Passage::flows)
                && is.stream().map(after::at).allMatch(Passage::flows);
        return flows && Profile.dice(bag(before, was), bag(after, is)) >= MOST_OF_IT;
    }

    private static boolean follow(List<Integer> indices) {
        return indices.get(indices.size() - 1) - indices.get(0) == indices.size() - 1;
    }

    private static int[] bag(Side side, List<Integer> indices) {
        return indices.stream().flatMapToInt(i -> Arrays.stream(side.profile(i).bag())).sorted().toArray();
    }
}

package io.github.boldprint.redline;

import java.util.List;
import java.util.Map;

/** One of the two texts: its passages, with what each is recognised by. */
final class Side {

    private final List<Passage> passages;
    private final Profile[] profiles;
    private final Map<String, Integer> numbers;

    /** @param numbers a number for each word, shared by both sides */
    Side(String text, Map<String, Integer> numbers) {
        this.passages = BlockScanner.scan(text);
        this.profiles = new Profile[passages.size()];
        this.numbers = numbers;
    }

    int size() {
        return passages.size();
    }

    Passage at(int index) {
        return passages.get(index);
    }

    List<Passage> passages() {
        return passages;
    }

    Profile profile(int index) {
        if (profiles[index] == null) {
            Passage passage = passages.get(index);
            profiles[index] = Profile.of(passage.tokens(), head(passage), numbers);
        }
        return profiles[index];
    }

    private static List<Token> head(Passage passage) {
        List<Token> tokens = passage.tokens();
        if (passage.form() instanceof Form.TableRow) {
            int from = !tokens.isEmpty() && tokens.get(0).kind() == Token.Kind.BORDER ? 1 : 0;
            int to = from;
            while (to < tokens.size() && tokens.get(to).kind() != Token.Kind.BORDER) {
                to++;
            }
            return tokens.subList(from, to);
        }
        if (passage.form() instanceof Form.FrontMatter) {
            int colon = 0;
            while (colon < tokens.size() && !tokens.get(colon).raw().equals(":")) {
                colon++;
            }
            return colon < tokens.size() ? tokens.subList(0, colon) : List.of();
        }
        return List.of();
    }
}

package io.github.boldprint.translation;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.PlainFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.translation.Translation.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.Set;

/** Holds every translation against the text that it was made from, and against that text as it is now. */
public final class TranslationChecker {

    private final PolicySet policies;
    private final Languages languages;
    private final Lock lock;
    private final Set<Location> reported;
    private final Set<Location> broken;
    private final Set<Location> mistaken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private TranslationChecker(
            PolicySet policies, Languages languages, Lock lock, Set<Location> reported, Set<Location> broken) {
        this.broken = Set.copyOf(broken);
        this.reported = Set.copyOf(reported);
        this.policies = policies;
        this.languages = languages;
        this.lock = lock;
    }

    /**
     * How every translation stands. Without a lock nothing is stale.
     *
     * @param locks the files {@code translations.lock}: the folder's own, and those of the folders that it extends, the
     * nearest
     *     first; none where there is none
     * @param reported where a number was found to be wrong already, so that nobody reads of it twice
     * @param broken where a text has a mistake; while it stands there, its translations are not held against it
     */
    public static Outcome<Translations> check(PolicySet policies, Languages languages, List<PlainFile> locks,
            Set<Location> reported, Set<Location> broken) {
        Lock lock = Lock.NONE;
        Findings found = Findings.NONE;
        for (int i = locks.size() - 1; i >= 0; i--) {
            Outcome<Lock> read = LockReader.read(locks.get(i));
            boolean own = locks.get(i).path().equals(SourceTree.LOCK);
            lock = (own ? read.value() : Lock.NONE).over(own ? lock : read.value().over(lock));
            found = found.and(read.findings());
        }
        TranslationChecker checker = new TranslationChecker(policies, languages, lock, reported, broken);
        Translations all = checker.all();
        return new Outcome<>(all, found.and(Findings.of(checker.findings)));
    }

    private Translations all() {
        List<Text> texts = Texts.of(policies);
        List<String> others = policies.business().languages().stream()
                .filter(language -> !language.equals(policies.business().source())).toList();
        List<Translation> all = new ArrayList<>();
        for (String language : others) {
            texts.stream().filter(text -> !policies.unread().contains(text.path(language)))
                    .forEach(text -> all.add(translation(text, language)));
        }
        mistaken(all);
        all.forEach(this::hold);
        if (lock.exists()) {
            unrecorded(all);
        }
        return new Translations(others, all, lock);
    }

    /** A mistake belongs to the text that begins last before it. */
    private void mistaken(List<Translation> all) {
        NavigableSet<Location> begins = new TreeSet<>();
        all.forEach(translation -> translation.text().said().values().forEach(said -> begins.add(said.at())));
        for (Location at : broken) {
            Location begin = begins.floor(at);
            if (begin != null && begin.file().equals(at.file())) {
                mistaken.add(begin);
            }
        }
    }

    private Translation translation(Text text, String language) {
        if (text.in(language).isEmpty()) {
            return new Translation(text, language, State.MISSING);
        }
        Key key = new Key(language, text.policy(), text.place());
        State state = !lock.has(key) ? State.NEW : lock.agrees(key, Digest.of(text.original())) ? State.FRESH
                : State.STALE;
        return new Translation(text, language, state);
    }

    private void hold(Translation translation) {
        if (translation.state() == State.MISSING) {
            return;
        }
        Text text = translation.text();
        Said said = text.in(translation.language()).orElseThrow();
        List<Difference> differences = Agreement.between(text.original(), languages.in(text.source()), said,
                languages.in(translation.language())).stream().filter(one -> !isReported(one)).toList();
        String told = Difference.words(differences);
        String source = Translations.line(text.original().at());
        if (translation.state() == State.STALE) {
            add(translation, TranslationRules.CURRENT.warning(
                    said.at(), text.what() + " was made from an older text than the one in "
                    + source + (told.isEmpty() ? "" : ", and it " + told)
                    + "; translate it anew, and run 'boldprint translations"
                    + " --fresh " + text.name() + " --language " + translation.language() + "'"));
        } else if (!differences.isEmpty() && !mistaken.contains(said.at())
                && !mistaken.contains(text.original().at())) {
            Location at = differences.stream().flatMap(one -> one.here().stream()).map(Difference.Piece::at).findFirst()
                    .orElse(said.at());
            add(translation, TranslationRules.AGREE.warning(
                    at, text.what() + " " + told + " (" + source + "); let both say the"
                    + " same, or quote a fact in both"));
        }
    }

    /** Whether it was found already that the number in the translation is wrong, and the one in the source is right. */
    private boolean isReported(Difference one) {
        return one.here().filter(piece -> reported.contains(piece.at())).isPresent()
                && one.there().filter(piece -> reported.contains(piece.at())).isEmpty();
    }

    private void add(Translation translation, Finding finding) {
        Text text = translation.text();
        findings.add(finding.about(Gap.of(text.policy(), text.about() + "." + translation.language())));
    }

    /** A file that was translated at one go is one finding. */
    private void unrecorded(List<Translation> all) {
        Map<String, List<Translation>> byFile = new LinkedHashMap<>();
        all.stream().filter(translation -> translation.state() == State.NEW).forEach(translation ->
                byFile.computeIfAbsent(translation.at().file(), none -> new ArrayList<>()).add(translation));
        byFile.forEach((file, unrecorded) -> {
            Translation first = unrecorded.get(0);
            String more = unrecorded.size() == 1 ? " is" : " and " + (unrecorded.size() - 1) + " more are";
            findings.add(TranslationRules.RECORDED.info(
                    first.at(), first.text().what() + more + " not in translations.lock yet,"
                    + " so nobody hears when the source changes; run 'boldprint translations --fresh "
                    + first.text().policy() + " --language " + first.language() + "'"));
        });
    }
}

package io.github.boldprint.site;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.ChangeKind;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.diff.Where;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a version of a policy changed, in the words of one language: what customers read, and nothing else. */
final class ChangeViews {

    private final Edition now;
    private final ReleasedText text;
    private final Optional<ReleasedText> older;
    private final String language;
    private final Edition after;
    private final Optional<Edition> before;

    ChangeViews(Edition now, ReleasedText text) {
        this.now = now;
        this.text = text;
        this.language = now.language();
        this.older = now.timeline().before(text);
        this.after = now.then(text);
        this.before = older.map(then -> now.then(then));
    }

    /** The changes in the order of the policy; none for its first version. */
    List<ChangeView> all() {
        if (older.isEmpty()) {
            return List.of();
        }
        if (text.policy().isEmpty() || older.get().policy().isEmpty() || !text.changes().unread().isEmpty()) {
            return words(older.get());
        }
        List<ChangeView> views = new ArrayList<>();
        text.changes().all().stream().sorted(Comparator.comparingInt(this::order))
                .forEach(change -> view(change).ifPresent(views::add));
        return views;
    }

    /** Facts stand as on the page, whatever the order of lines in a file. */
    private int order(Change change) {
        List<String> paths = policy().kind().paths();
        return field(change).map(field -> paths.indexOf(field.path())).orElse(paths.size());
    }

    /** Where one of the two is not understood any more, the words that were read. */
    private List<ChangeView> words(ReleasedText then) {
        String was = then.published().words().getOrDefault(language, "");
        String is = text.published().words().getOrDefault(language, "");
        return was.equals(is) ? List.of() : List.of(new ChangeView(now.page("wholeText", Map.of()), "", "",
                now.page("changed", Map.of()), new Marks(now).of(was, is), ""));
    }

    private Optional<ChangeView> view(Change change) {
        return switch (change.where().subject()) {
            case FACT, ITEM -> fact(change);
            case CLAUSE, SUMMARY -> new TextChange(change).view();
            case POLICY -> change.where().language().map(tag -> {
                String name = now.wording().print(new Value.Language(tag));
                return new ChangeView(now.page(change.after().isPresent() ? "languageAdded" : "languageRemoved",
                        Map.of("language", name)), "", "", "", Html.EMPTY, "");
            });
            default -> Optional.empty();
        };
    }

    private Optional<ChangeView> fact(Change change) {
        if (change.kind() == ChangeKind.RENAMED || !isRead(change)) {
            return Optional.empty();
        }
        Optional<Field> field = field(change);
        String label = field.map(after.words(policy())::label).orElseGet(() -> Names.words(change.where().path()));
        if (change.kind() == ChangeKind.MOVED) {
            return Optional.of(new ChangeView(label, "", "", now.page("otherOrder", Map.of()), Html.EMPTY, ""));
        }
        String was = said(change.before(), before.orElseThrow(), older.flatMap(ReleasedText::policy), change);
        String is = said(change.after(), after, text.policy(), change);
        return was.equals(is) ? Optional.empty()
                : Optional.of(new ChangeView(label + scope(change.where()), was, is, effect(change), Html.EMPTY, ""));
    }

    /** A value as the page of its time printed it. */
    private String said(Optional<Said> said, Edition edition, Optional<Policy> in, Change change) {
        if (said.isEmpty()) {
            return "";
        }
        Policy policy = there(in.orElseThrow(), change.where());
        FactWords words = edition.words(policy);
        Optional<Field> field = field(change);
        if (change.where().subject() == Subject.ITEM && said.get().value().isPresent() && field.isPresent()) {
            return words.words(field.get(), said.get().value().get(), Optional.empty());
        }
        return policy.facts().find(change.where().path()).map(fact -> words.words(fact, Optional.empty()))
                .or(() -> item(policy, change.where().path()).flatMap(item -> item.members().all().stream().findFirst())
                        .map(head -> words.words(head, Optional.empty())))
                .orElse(said.get().text());
    }

    private static Optional<Fact.Item> item(Policy policy, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : policy.facts().items(path.substring(0, dot)).stream()
                .filter(item -> item.path().equals(path)).findFirst();
    }

    /** A rule is a policy, the path of a field, and what happened to it. */
    private Optional<Field> field(Change change) {
        String rule = change.rule();
        int start = text.id().length() + 1;
        int end = rule.lastIndexOf('.');
        return start >= end ? Optional.empty() : policy().kind().field(rule.substring(start, end))
                .or(() -> older.flatMap(ReleasedText::policy)
                        .flatMap(then -> then.kind().field(rule.substring(start, end))));
    }

    private Policy policy() {
        return text.policy().orElseThrow();
    }

    private static Policy there(Policy policy, Where where) {
        return where.markets().isEmpty() ? policy : policy.in(where.markets().get(0));
    }

    /** A fact or section that is said in this language, or is read in another one because it is not. */
    private boolean isRead(Change change) {
        Where where = change.where();
        String source = after.policies().business().source();
        return where.language().filter(tag -> !tag.equals(language)).isEmpty()
                || where.language().filter(source::equals).isPresent() && !tongues(where).contains(language);
    }

    private java.util.Set<String> tongues(Where where) {
        Policy policy = there(policy(), where);
        return switch (where.subject()) {
            case CLAUSE -> policy.clause(where.path()).map(clause -> clause.text().languages())
                    .orElse(java.util.Set.of());
            case SUMMARY -> policy.summary().map(Localized::languages).orElse(java.util.Set.of());
            default -> policy.facts().single(where.path()).map(fact -> fact.value().languages())
                    .orElse(java.util.Set.of());
        };
    }

    private String scope(Where where) {
        Differences differences = new Differences(now.wording());
        String only = where.markets().isEmpty() ? "" : differences.places(policy(), where.markets());
        String not = where.notIn().isEmpty() ? ""
                : differences.difference(policy(), new Spread.Local<>(where.notIn(), Optional.empty()));
        String both = only + (only.isEmpty() || not.isEmpty() ? "" : "; ") + not;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private String effect(Change change) {
        if (change.direction() == Direction.JUDGEMENT) {
            return now.page(change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed"
                    : "changed", Map.of());
        }
        return now.page(switch (change.direction()) {
            case CUSTOMER -> "better";
            case BUSINESS -> "worse";
            default -> "neutral";
        }, Map.of());
    }

    /** A change of a section or of the summary. */
    private final class TextChange {

        private final Change change;
        private final String tongue;

        private TextChange(Change change) {
            this.change = change;
            this.tongue = change.where().language().orElse(language);
        }

        private Optional<ChangeView> view() {
            if (!isRead(change) || change.where().language().isEmpty() && change.kind() != ChangeKind.MOVED) {
                return Optional.empty();
            }
            if (change.redline().isEmpty() && change.kind() == ChangeKind.MOVED) {
                return Optional.of(new ChangeView(name(title(after, policy()).orElse("")), "", "",
                        now.page("moved", Map.of()), Html.EMPTY, ""));
            }
            String was = change.before().isEmpty()
                    ? ""
                    : read(before.orElseThrow(), older.flatMap(ReleasedText::policy).orElseThrow());
            String is = change.after().isEmpty() ? "" : read(after, policy());
            if (was.equals(is)) {
                return Optional.empty();
            }
            boolean sameTitle = was.isEmpty() || is.isEmpty() || first(was).equals(first(is));
            String title = title(after, policy())
                    .or(() -> title(before.orElseThrow(), older.flatMap(ReleasedText::policy).orElseThrow()))
                    .orElse("");
            String effect = change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
            return Optional.of(new ChangeView(name(title) + scope(change.where()), "", "", now.page(effect, Map.of()),
                    sameTitle ? new Marks(now).of(rest(was), rest(is)) : new Marks(now).of(was, is),
                    tongue.equals(language) ? "" : tongue));
        }

        private boolean isSummary() {
            return change.where().subject() == Subject.SUMMARY;
        }

        private String first(String words) {
            return isSummary() ? "" : words.substring(0, words.indexOf('\n'));
        }

        /** The title stands above the marked words already. */
        private String rest(String words) {
            return isSummary() || words.isEmpty() ? words : words.substring(words.indexOf('\n') + 1);
        }

        private String name(String title) {
            return isSummary() ? now.page("summary", Map.of()) : title;
        }

        private Optional<String> title(Edition edition, Policy policy) {
            return new Passage(edition, there(policy, change.where()), tongue).title(change);
        }

        private String read(Edition edition, Policy policy) {
            Passage passage = new Passage(edition, there(policy, change.where()), tongue);
            return passage.words(change, edition == after ? change.after() : change.before());
        }
    }
}

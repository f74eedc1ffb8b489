package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.ChangeKind;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.diff.Version;
import io.github.boldprint.diff.Where;
import io.github.boldprint.language.Wording;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changes are called, for people: in the words of the newer version's first language. */
final class ChangeWords {

    private static final Map<String, String> KEYS = Map.of(
            "effective", "In force from",
            "review.last", "Last reviewed",
            "review.every", "Reviewed every",
            "review.owner", "Reviewed by",
            "url", "Address of the site",
            "theme", "Look of the site",
            "packs", "Packs of rules",
            "languages.first", "Language that the others are translated from");

    private final Optional<Version> older;
    private final Optional<Version> version;

    /** @param older for the values that its texts quote */
    ChangeWords(Optional<Version> older, Optional<Version> version) {
        this.older = older;
        this.version = version;
    }

    /** The tag of the language in which facts are named; empty where there is none. */
    String language() {
        return version.map(some -> some.policies().business().source()).orElse("");
    }

    /** The name of the policy, or what stands for one. */
    String policy(String id) {
        return switch (id) {
            case Where.BUSINESS -> say("business.title").orElse("The business");
            case Where.SITE -> "The site";
            case Where.TEXT -> "The text";
            default -> say(id + ".title").orElseGet(() -> words(id));
        };
    }

    /** What it is in its policy: the label of a fact, the title of a section. */
    String what(Change change) {
        Where where = change.where();
        String path = where.path();
        return switch (where.subject()) {
            case FACT, ITEM -> label(change);
            case CLAUSE -> "Section “" + title(change).orElse(path) + "”";
            case SUMMARY -> "Summary";
            case POLICY -> "The whole policy";
            case VARIANT -> "What holds otherwise in some markets: " + path;
            case PAGE -> where.policy().equals(Where.SITE) ? "Wording of pages" : "Wording of the page";
            case KEY -> key(path);
            case SITE -> KEYS.getOrDefault(path, words(path));
        };
    }

    /** Where it holds and in which language, in brackets with a space before; empty where it is so everywhere. */
    String scope(Where where) {
        List<String> parts = new ArrayList<>();
        if (!where.markets().isEmpty()) {
            parts.add("only " + String.join(", ", where.markets()));
        }
        if (!where.notIn().isEmpty()) {
            parts.add("not " + String.join(", ", where.notIn()));
        }
        where.language().filter(tag -> !tag.equals(language())).ifPresent(parts::add);
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** Policy, thing and scope in one line. */
    String name(Change change) {
        String policy = change.where().policy().equals(Where.TEXT) ? "" : policy(change.where().policy()) + ", ";
        return policy + what(change) + scope(change.where());
    }

    /** What stood there, in words; empty where nothing did. */
    Optional<String> before(Change change) {
        return change.before().map(said -> said(change, said, "stood ", older));
    }

    /** What stands there, in words; empty where nothing does. */
    Optional<String> after(Change change) {
        return change.after().map(said -> said(change, said, "stands ", version));
    }

    /** What happened, in one line. */
    String line(Change change) {
        String name = name(change) + ": ";
        if (change.redline().isPresent()) {
            String callouts = change.callouts().stream().limit(3)
                    .map(callout -> arrow(callout.before(), callout.after())).collect(Collectors.joining(", "));
            int more = change.callouts().size() - 3;
            return name + kind(change) + (callouts.isEmpty() ? "" : ", with " + callouts
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        return name + arrow(before(change).orElse(""), after(change).orElse(""));
    }

    /** What happened, in a word or two. */
    static String kind(Change change) {
        return change.kind() == ChangeKind.TRANSLATION ? "translation" : change.kind().word();
    }

    private static String arrow(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? "new: " + Excerpt.cut(after, 120) : "gone: " + Excerpt.cut(before, 120);
        }
        return Excerpt.cut(before, 120) + " → " + Excerpt.cut(after, 120);
    }

    private String said(Change change, Said said, String verb, Optional<Version> in) {
        boolean fact = change.where().subject() == Subject.FACT || change.where().subject() == Subject.ITEM;
        if (change.kind() == ChangeKind.MOVED && change.redline().isEmpty() && said.value().isEmpty()) {
            return verb + said.text();
        }
        if (change.where().subject() == Subject.CLAUSE || change.where().subject() == Subject.SUMMARY) {
            // its title stands before it already
            String text = said.text().replaceFirst("^## .*\\R+(?=.)", "");
            return Drawing.words(text, new QuotedWords(in, change.where().policy(), change.where().language()
                    .orElse(language())));
        }
        return said.value().map(value -> fact ? print(change, value) : value.code())
                .orElseGet(() -> fact ? parts(change, said.text()) : said.text());
    }

    /** The lines of what has several parts, each with its label in place of its path. */
    private String parts(Change change, String text) {
        return text.lines().map(line -> {
            int colon = line.indexOf(": ");
            Optional<String> label = colon < 0 ? Optional.empty()
                    : say(field(change) + "." + line.substring(0, colon) + ".label");
            return label.map(words -> words + ": " + line.substring(colon + 2)).orElse(line);
        }).collect(Collectors.joining("; "));
    }

    private String print(Change change, Value value) {
        Optional<Wording> wording = wording(change.where().language());
        if (value instanceof Value.Choice || value instanceof Value.Flag) {
            String words = value instanceof Value.Flag flag ? flag.yes() ? "yes" : "no" : words(value.code());
            return wording.flatMap(some -> some.say(field(change) + ".values." + value.code())).orElse(words);
        }
        return wording.map(some -> some.print(value)).orElse(value.code());
    }

    private String label(Change change) {
        return say(field(change) + ".label").orElseGet(() -> words(change.where().path()));
    }

    /** The key of a fact's messages: a rule is a fact's path and what happened to it. */
    private static String field(Change change) {
        return change.rule().substring(0, change.rule().lastIndexOf('.'));
    }

    private Optional<String> title(Change change) {
        Where where = change.where();
        Optional<String> now = version.flatMap(some -> some.policies().policy(where.policy()))
                .flatMap(policy -> policy.clause(where.path()))
                .map(clause -> clause.text().inOrOriginal(where.language().orElse(language())).title());
        return now.or(() -> change.after().or(change::before).map(Said::text).filter(text -> text.startsWith("## "))
                .map(text -> text.lines().findFirst().orElse("").substring(3)));
    }

    private static String key(String path) {
        if (path.startsWith("confirm.")) {
            return "To be confirmed: " + path.substring("confirm.".length());
        }
        int dot = path.lastIndexOf('.');
        return KEYS.getOrDefault(path, path.endsWith(".audience") ? "Who may read section '" + path.substring(0, dot)
                + "'"
                : path.endsWith(".topic") ? "What section '" + path.substring(0, dot) + "' is filed under"
                : words(path));
    }

    private Optional<String> say(String key) {
        return wording(Optional.empty()).flatMap(some -> some.say(key));
    }

    private Optional<Wording> wording(Optional<String> language) {
        return version.flatMap(some -> Optional.ofNullable(some.languages().byTag().get(language.orElse(language()))));
    }

    /** {@code refund.paidWithin} as "Refund paid within". */
    static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[.-]", " ").strip();
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? name : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}

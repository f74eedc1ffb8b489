package io.github.boldprint.outline;

import io.github.boldprint.intake.Intake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page that is there already, as one of the policies.
 *
 * @param kind of that policy
 * @param intake what the page says
 * @param taken the questions of which its answers were taken; a business that answered itself has nothing to confirm
 */
public record Existing(String kind, Intake intake, Set<String> taken) {

    /** Characters that no file may hold and nobody can see. */
    private static final String UNSEEN =
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF\\u200B]";

    public Existing {
        taken = Set.copyOf(taken);
    }

    /** The paths of facts that somebody has to confirm, sorted. */
    Set<String> suggests() {
        Set<String> paths = new TreeSet<>();
        taken.stream().flatMap(question -> intake.facts().get(question).stream())
                .filter(fact -> fact.startsWith(kind + "."))
                .forEach(fact -> paths.add(fact.substring(kind.length() + 1)));
        return paths;
    }

    /** The page's sections as clauses; none has the id of another clause. */
    List<Draft.Group> clauses(Set<String> known) {
        List<Draft.Group> clauses = new ArrayList<>();
        for (Intake.Section section : intake.sections()) {
            Map<String, Draft> members = new LinkedHashMap<>();
            members.put("id", new Draft.Value(known.contains(section.id()) ? "page-" + section.id() : section.id()));
            if (section.isBeside()) {
                members.put("audience", new Draft.Value("staff"));
            }
            members.put("title", new Draft.Value(clean(section.title())));
            members.put("text", section.text().isBlank() ? new Draft.Gap("the page says nothing under this heading")
                    : new Draft.Block(clean(section.text())));
            clauses.add(new Draft.Group(members));
        }
        return clauses;
    }

    private static String clean(String text) {
        return text.replaceAll(UNSEEN, "");
    }
}

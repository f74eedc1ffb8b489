package io.github.boldprint.pack;

import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The way to a fact in its file.
 *
 * @param steps the keys from the file's root, without the ids of items
 */
record FactWay(String file, List<String> steps) {

    static FactWay of(String path, String policy, Vocabulary vocabulary) {
        List<String> names = List.of(path.split("\\."));
        String first = names.get(0);
        if (policy.equals(FactRef.BUSINESS)) {
            return new FactWay("site.yaml", joined(FactRef.BUSINESS, names));
        }
        if (vocabulary.kind(policy).orElseThrow().field(first).isPresent()) {
            return new FactWay(file(policy), joined("facts", names));
        }
        if (Heads.field(path).isPresent()) {
            return new FactWay(file(policy), names);
        }
        List<String> rest = names.subList(1, names.size());
        return new FactWay(file(first), joined(first.equals(FactRef.BUSINESS) ? first : "facts", rest));
    }

    /** The facts that an assertion asks about; the day of a review stands where the review does. */
    static Set<FactWay> asked(Assertion assertion, String policy, Vocabulary vocabulary) {
        Set<FactWay> ways = new LinkedHashSet<>();
        collect(assertion, "", policy, vocabulary, ways);
        return ways;
    }

    /** Whether an assertion asks for words, which can stand anywhere in the policy. */
    static boolean asksForWords(Assertion assertion) {
        if (assertion instanceof AllOf all) {
            return all.parts().stream().anyMatch(FactWay::asksForWords);
        }
        if (assertion instanceof AnyOf any) {
            return any.parts().stream().anyMatch(FactWay::asksForWords);
        }
        return assertion instanceof Not not ? asksForWords(not.part())
                : !(assertion instanceof FactHolds) && !(assertion instanceof EachItem) && !(assertion instanceof SomeItem);
    }

    private static void collect(Assertion assertion, String before, String policy, Vocabulary vocabulary, Set<FactWay> ways) {
        if (assertion instanceof FactHolds fact) {
            FactWay way = of(before + fact.ref().written(), policy, vocabulary);
            boolean head = fact.ref().path().equals(Heads.REVIEWED);
            ways.add(head ? new FactWay(way.file, way.steps.subList(0, way.steps.size() - 1)) : way);
        } else if (assertion instanceof EachItem each) {
            ways.add(of(before + each.list().written(), policy, vocabulary));
            collect(each.part(), before + each.list().written() + ".", policy, vocabulary, ways);
        } else if (assertion instanceof SomeItem some) {
            ways.add(of(before + some.list().written(), policy, vocabulary));
            collect(some.part(), before + some.list().written() + ".", policy, vocabulary, ways);
        } else if (assertion instanceof AllOf all) {
            all.parts().forEach(part -> collect(part, before, policy, vocabulary, ways));
        } else if (assertion instanceof AnyOf any) {
            any.parts().forEach(part -> collect(part, before, policy, vocabulary, ways));
        } else if (assertion instanceof Not not) {
            collect(not.part(), before, policy, vocabulary, ways);
        }
    }

    private static String file(String of) {
        return of.equals(FactRef.BUSINESS) ? "site.yaml" : "policies/" + of + ".yaml";
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return List.copyOf(all);
    }
}

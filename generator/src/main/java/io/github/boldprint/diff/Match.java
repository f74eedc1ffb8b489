package io.github.boldprint.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something with an id in a list, before and after.
 *
 * @param renamed whether the two have different ids
 * @param moved whether it stands in another place among those that stayed
 * @param stood behind whom it stood, for people and for the change's id; empty where it was not there
 * @param stands behind whom it stands; empty where it is gone
 */
record Match<T>(Optional<T> before, Optional<T> after, boolean renamed, boolean moved, String stood, String stands) {

    /**
     * Finds out which is which: by id, and where an id is gone and another new, by what they say.
     *
     * @param alike whether two that have different ids are one that was renamed; only a pair of which neither is like a
     *     third counts, since a wrong match is worse than none
     * @return those of the newer list in its order, then those that are gone
     */
    static <T> List<Match<T>> of(List<T> before, List<T> after, Function<T, String> id, BiPredicate<T, T> alike) {
        Map<String, T> old = byId(before, id);
        Map<String, T> young = byId(after, id);
        Map<String, String> oldOf = new LinkedHashMap<>();
        young.keySet().stream().filter(old::containsKey).forEach(name -> oldOf.put(name, name));
        oldOf.putAll(renamed(old, young, alike));
        Map<String, String> common = new HashMap<>();
        oldOf.forEach((now, then) -> common.put("now " + now, now.compareTo(then) < 0 ? now : then));
        oldOf.forEach((now, then) -> common.put("then " + then, common.get("now " + now)));
        Set<String> moved = Sequences.moved(
                old.keySet().stream().map(name -> common.get("then " + name)).filter(name -> name != null).toList(),
                young.keySet().stream().map(name -> common.get("now " + name)).filter(name -> name != null).toList());
        List<String> oldIds = List.copyOf(old.keySet());
        List<String> youngIds = List.copyOf(young.keySet());
        List<Match<T>> matches = new ArrayList<>();
        young.forEach((name, one) -> matches.add(new Match<>(Optional.ofNullable(oldOf.get(name)).map(old::get),
                Optional.of(one), oldOf.containsKey(name) && !name.equals(oldOf.get(name)),
                moved.contains(common.get("now " + name)),
                Optional.ofNullable(oldOf.get(name)).map(then -> behind(then, oldIds)).orElse(""),
                behind(name, youngIds))));
        old.forEach((name, one) -> {
            if (!oldOf.containsValue(name)) {
                matches.add(new Match<>(Optional.of(one), Optional.empty(), false, false, behind(name, oldIds), ""));
            }
        });
        return matches;
    }

    private static <T> Map<String, String> renamed(Map<String, T> old, Map<String, T> young, BiPredicate<T, T> alike) {
        List<String> gone = old.keySet().stream().filter(name -> !young.containsKey(name)).toList();
        List<String> come = young.keySet().stream().filter(name -> !old.containsKey(name)).toList();
        Map<String, List<String>> likeGone = new LinkedHashMap<>();
        for (String now : come) {
            likeGone.put(now, gone.stream().filter(then -> alike.test(old.get(then), young.get(now))).toList());
        }
        Map<String, Long> claims = likeGone.values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(then -> then, Collectors.counting()));
        Map<String, String> renamed = new LinkedHashMap<>();
        likeGone.forEach((now, then) -> {
            if (then.size() == 1 && claims.get(then.get(0)) == 1) {
                renamed.put(now, then.get(0));
            }
        });
        return renamed;
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        list.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }

    private static String behind(String id, List<String> ids) {
        int at = ids.indexOf(id);
        return at == 0 ? "first" : "after " + ids.get(at - 1);
    }
}

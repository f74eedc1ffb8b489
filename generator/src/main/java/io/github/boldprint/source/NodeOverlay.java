package io.github.boldprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two groups of keys as one, in the order of the base: of two values the upper one stays, with its place. */
final class NodeOverlay {

    private NodeOverlay() {}

    /**
     * A base's keys with those above it: groups and lists of items with ids are joined, everything else is replaced.
     */
    static YamlNode.Mapping over(YamlNode.Mapping base, YamlNode.Mapping above) {
        List<YamlNode.Entry> all = new ArrayList<>();
        base.entries().forEach(entry -> all.add(above.entry(entry.name())
                .map(mine -> new YamlNode.Entry(mine.key(), over(entry.value(), mine.value()))).orElse(entry)));
        above.entries().stream().filter(entry -> base.get(entry.name()).isEmpty()).forEach(all::add);
        return new YamlNode.Mapping(all, above.at());
    }

    private static YamlNode over(YamlNode base, YamlNode above) {
        if (base instanceof YamlNode.Mapping group && above instanceof YamlNode.Mapping more) {
            return over(group, more);
        }
        return isOfIds(base) && isOfIds(above) ? over((YamlNode.Sequence) base, (YamlNode.Sequence) above) : above;
    }

    private static YamlNode over(YamlNode.Sequence base, YamlNode.Sequence above) {
        List<YamlNode> all = new ArrayList<>();
        base.items().forEach(item -> all.add(named(above, item).map(mine -> over(item, mine)).orElse(item)));
        above.items().stream().filter(item -> named(base, item).isEmpty()).forEach(all::add);
        return new YamlNode.Sequence(all, above.at());
    }

    /** These keys with the items of another's lists behind them; of other values its own stay. */
    static YamlNode.Mapping appended(YamlNode.Mapping mine, YamlNode.Mapping more) {
        List<YamlNode.Entry> all = new ArrayList<>();
        mine.entries().forEach(
                entry -> all.add(new YamlNode.Entry(entry.key(), entry.value() instanceof YamlNode.Sequence list
                && more.get(entry.name()).orElse(list) instanceof YamlNode.Sequence other && other != list
                        ? both(list, other) : entry.value())));
        more.entries().stream().filter(entry -> mine.get(entry.name()).isEmpty()).forEach(all::add);
        return new YamlNode.Mapping(all, mine.at());
    }

    private static YamlNode.Sequence both(YamlNode.Sequence list, YamlNode.Sequence more) {
        List<YamlNode> items = new ArrayList<>(list.items());
        items.addAll(more.items());
        return new YamlNode.Sequence(items, list.at());
    }

    static YamlNode.Mapping without(YamlNode.Mapping group, List<String> keys) {
        return new YamlNode.Mapping(
                group.entries().stream().filter(entry -> !keys.contains(entry.name())).toList(), group.at());
    }

    /**
     * Of a base's translation, what is not said otherwise above the base.
     *
     * @param above what is said above, in the first language
     * @param before what the base says, in the first language
     */
    static YamlNode.Mapping stillSaid(YamlNode.Mapping translated, YamlNode.Mapping above, YamlNode.Mapping before) {
        List<YamlNode.Entry> left = new ArrayList<>();
        for (YamlNode.Entry entry : translated.entries()) {
            Optional<YamlNode> mine = above.get(entry.name());
            if (mine.isEmpty() || entry.name().equals("id")) {
                left.add(entry);
            } else {
                stillSaid(entry.value(), mine.get(), before.get(entry.name()))
                        .ifPresent(value -> left.add(new YamlNode.Entry(entry.key(), value)));
            }
        }
        return new YamlNode.Mapping(left, translated.at());
    }

    private static Optional<YamlNode> stillSaid(YamlNode translated, YamlNode above, Optional<YamlNode> before) {
        if (translated instanceof YamlNode.Mapping group && above instanceof YamlNode.Mapping mine
                && before.orElse(mine) instanceof YamlNode.Mapping old) {
            return Optional.of(stillSaid(group, mine, old));
        }
        if (translated instanceof YamlNode.Sequence list && isOfIds(list) && isOfIds(above)) {
            return Optional.of(stillSaid(list, (YamlNode.Sequence) above, before));
        }
        return before.filter(old -> isSame(old, above)).map(same -> translated);
    }

    private static YamlNode stillSaid(
            YamlNode.Sequence translated, YamlNode.Sequence above, Optional<YamlNode> before) {
        List<YamlNode> left = new ArrayList<>();
        for (YamlNode item : translated.items()) {
            Optional<YamlNode> mine = named(above, item);
            Optional<YamlNode> old = before.filter(NodeOverlay::isOfIds)
                    .flatMap(list -> named((YamlNode.Sequence) list, item));
            Optional<YamlNode> kept = mine.isEmpty() ? Optional.of(item) : stillSaid(item, mine.get(), old);
            // of an item that is left with nothing but its id, nothing is translated
            kept.filter(node -> mine.isEmpty() || node instanceof YamlNode.Mapping group && group.entries().size() > 1)
                    .ifPresent(left::add);
        }
        return new YamlNode.Sequence(left, translated.at());
    }

    private static boolean isSame(YamlNode one, YamlNode other) {
        return one instanceof YamlNode.Scalar && other instanceof YamlNode.Scalar
                && one.toString().equals(other.toString());
    }

    static boolean isOfIds(YamlNode node) {
        return node instanceof YamlNode.Sequence list && !list.items().isEmpty()
                && list.items().stream().allMatch(item -> !YamlNode.Sequence.id(item).isEmpty());
    }

    static Optional<YamlNode> named(YamlNode.Sequence list, YamlNode item) {
        String id = YamlNode.Sequence.id(item);
        return list.items().stream().filter(other -> YamlNode.Sequence.id(other).equals(id)).findFirst();
    }
}

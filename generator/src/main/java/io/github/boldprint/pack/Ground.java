package io.github.boldprint.pack;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Place;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the paths of a rule begin.
 *
 * @param home the kind that the rule asks; the business as a kind for {@code business}
 * @param list inside {@code each}, the list whose items are looked at
 * @param forStaff whether facts for staff count: in a condition they do, as the proof of something said they do not
 */
record Ground(Vocabulary vocabulary, Kind home, Optional<FactRef> list, boolean forStaff) {

    Ground inside(FactRef each) {
        return new Ground(vocabulary, home, Optional.of(each), forStaff);
    }

    Ground counting(boolean staff) {
        return new Ground(vocabulary, home, list, staff);
    }

    /** The fact that a path names: inside {@code each} one of the item's, else as a quote in a text names it. */
    Optional<FactRef> find(String path) {
        if (list.isPresent()) {
            Field of = list.get().field();
            return walk(EachItem.fields(of), path).map(field -> new FactRef(FactRef.ITEM, path, field, path));
        }
        Optional<FactRef> own = inKind(home, path, path);
        int dot = path.indexOf('.');
        if (own.isPresent() || dot < 0) {
            return own;
        }
        String first = path.substring(0, dot);
        Optional<Kind> other = first.equals(FactRef.BUSINESS)
                ? Optional.of(vocabulary.business())
                : vocabulary.kind(first);
        return other.flatMap(kind -> inKind(kind, path.substring(dot + 1), path));
    }

    private static Optional<FactRef> inKind(Kind kind, String path, String written) {
        boolean business = kind.id().equals(FactRef.BUSINESS);
        return walk(kind.fields(), path).or(() -> business ? Optional.empty() : Heads.field(path))
                .map(field -> new FactRef(kind.id(), path, field, written));
    }

    /** Why a rule cannot ask about the fact; empty where it can. */
    Optional<String> fault(FactRef ref) {
        List<Field> way = way(ref);
        if (way.stream().limit(Math.max(0, way.size() - 1)).anyMatch(Field::isListOfGroups)) {
            return Optional.of("'" + ref.written()
                    + "' stands in items of a list; ask with {each: list, assert: …} or {some: list, assert: …}");
        }
        boolean staff = way.stream().anyMatch(field -> field.place() == Place.STAFF);
        return staff && !forStaff
                ? Optional.of("'" + ref.written()
                        + "' is for staff and on no page, so it cannot be what customers are told")
                : Optional.empty();
    }

    String hint(String path) {
        return Nearest.hint(path, list.map(each -> EachItem.fields(each.field()).stream().map(Field::name).toList())
                .orElseGet(home::paths));
    }

    String what() {
        return list.map(each -> "an item of '" + each.written() + "'")
                .orElse(home.id().equals(FactRef.BUSINESS) ? "the business" : "the kind '" + home.id() + "'");
    }

    private List<Field> way(FactRef ref) {
        List<Field> level = ref.home().equals(FactRef.ITEM) ? EachItem.fields(list.orElseThrow().field())
                : ref.home().equals(FactRef.BUSINESS) ? vocabulary.business().fields()
                : vocabulary.kind(ref.home()).map(Kind::fields).orElse(List.of());
        List<Field> way = new ArrayList<>();
        for (String name : ref.path().split("\\.", -1)) {
            Optional<Field> field = level.stream().filter(known -> known.name().equals(name)).findFirst();
            field.ifPresent(way::add);
            level = field.map(Field::fields).orElse(List.of());
        }
        return way;
    }

    private static Optional<Field> walk(List<Field> fields, String path) {
        List<Field> level = fields;
        Optional<Field> found = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            found = level.stream().filter(field -> field.name().equals(name)).findFirst();
            level = found.map(Field::fields).orElse(List.of());
        }
        return found;
    }
}

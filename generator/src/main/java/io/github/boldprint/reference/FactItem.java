package io.github.boldprint.reference;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Example;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Place;
import io.github.boldprint.vocabulary.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the vocabulary says of one fact. */
record FactItem(Shelf shelf, Kind kind, Field field) {

    static final String MEANS = "Means";
    static final String TYPE = "Type";

    Item item() {
        return new Item(field.path(), Places.fact(kind.id(), field.path()), mark(), Places.factAnchor(field.path()),
                Term.filled(
                        new Term(MEANS, means()),
                        new Term(TYPE, type()),
                        new Term("Write", form()),
                        new Term("Example", field.example().isEmpty()
                                ? Words.NONE
                                : Words.code(Example.of(field, Set.of()))),
                        new Term("Required", required()),
                        new Term("Better for customers", better()),
                        new Term("If not stated", field.absent().map(this::silence).orElse("")),
                        new Term("Shown", shown()),
                        new Term("Customers read", shelf.read(kind.id() + "." + field.path() + ".label")),
                        new Term("Search engines", field.schema().map(FactItem::property).orElse(Words.NONE)),
                        new Term("Translated", field.translate() ? "yes" : "")));
    }

    private String means() {
        boolean id = field.means().isEmpty() && field.type() == FieldType.ID;
        return id ? "The item's permanent name; links end with it." : field.means();
    }

    private char mark() {
        return field.required().dependsOn().isPresent() ? '+' : field.required() instanceof Requirement.Always ? '*'
                : ' ';
    }

    private String type() {
        return field.of().map(of -> "list of " + of.word()).orElse(field.type().word());
    }

    private String form() {
        FieldType type = field.of().orElse(field.type());
        String form = type == FieldType.CHOICE ? "one of " + String.join(", ", field.choices()) : type.form();
        return field.of().isPresent() ? "a list; each is " + form
                : field.isListOfGroups() ? "a list of groups, each with an id" : form;
    }

    private Words required() {
        boolean inGroup = field.required() instanceof Requirement.Always && field.path().contains(".");
        return Words.of(field.required().words() + (inGroup ? ", where its group is there" : ""));
    }

    private String better() {
        return switch (field.better()) {
            case IDENTITY, JUDGEMENT -> "";
            case ORDERED -> "what stands later in " + String.join(", ", field.ordered());
            default -> field.better().word();
        };
    }

    private String silence(String code) {
        boolean flag = field.type() == FieldType.BOOLEAN;
        return "counts as " + (flag && code.equals("true") ? "yes" : flag ? "no" : code);
    }

    private String shown() {
        List<Field> way = way();
        if (way.stream().anyMatch(each -> each.place() == Place.STAFF)) {
            return "nowhere on a public page";
        }
        Optional<Field> table = way.stream().filter(each -> each.place() == Place.TABLE || each.place() == Place.PATH)
                .findFirst();
        if (table.isPresent()) {
            return table.get() == field ? "in a table of its own" : "in the table of '" + table.get().path() + "'";
        }
        return field.place() == Place.SUMMARY ? "in the summary and among the key facts" : "among the key facts";
    }

    /** The groups and lists that it stands in, and itself. */
    private List<Field> way() {
        List<Field> way = new ArrayList<>();
        for (int dot = field.path().indexOf('.'); dot >= 0; dot = field.path().indexOf('.', dot + 1)) {
            kind.field(field.path().substring(0, dot)).ifPresent(way::add);
        }
        way.add(field);
        return way;
    }

    private static Words property(String property) {
        return Words.codeLink(property, "https://schema.org/" + property.substring(property.indexOf('.') + 1));
    }
}

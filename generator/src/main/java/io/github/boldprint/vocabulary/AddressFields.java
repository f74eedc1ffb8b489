package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.FieldType;
import java.util.List;
import java.util.Optional;

/** The fields of every postal address, by the names of schema.org's PostalAddress. */
final class AddressFields {

    private AddressFields() {}

    static List<Field> below(String path) {
        return List.of(
                field(path, "street", FieldType.TEXT, true, "Street and number.", "Beispielweg 3", "streetAddress"),
                field(path, "postalCode", FieldType.TEXT, false, "Postal code.", "10115", "postalCode"),
                field(path, "city", FieldType.TEXT, true, "Town or city.", "Berlin", "addressLocality"),
                field(path, "region", FieldType.TEXT, false, "State, county or province, where addresses have one.",
                        "CA", "addressRegion"),
                field(path, "country", FieldType.COUNTRY, true, "Country.", "DE", "addressCountry"));
    }

    private static Field field(
            String parent, String name, FieldType type, boolean required, String means, String example, String schema) {
        Requirement requirement = required ? new Requirement.Always() : new Requirement.Optional();
        return new Field(name, parent + "." + name, type, Optional.empty(), requirement, means, example,
                Better.IDENTITY, List.of(), Optional.empty(), Place.KEY_FACTS, Optional.of("PostalAddress." + schema),
                false, List.of(), List.of(), Location.of("kinds"));
    }
}

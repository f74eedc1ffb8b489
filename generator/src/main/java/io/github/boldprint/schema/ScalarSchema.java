package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.value.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Single values as an editor sees them. Boldprint takes every scalar as written; an editor has made some of them
 * numbers or booleans already, by the rules of YAML 1.2 or still of 1.1 ({@code NO} false, {@code 12:30} 750). A
 * pattern binds strings only, so a type may list those forms beside it.
 */
final class ScalarSchema {

    private static final List<String> ANY = List.of("string", "number", "boolean");
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String DAYS = "(Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final String SPAN =
            DAYS + "(-" + DAYS + ")? " + TIME + "-(" + TIME + "|24:00)";
    private static final Set<String> READ_AS_BOOLEAN = Set.of("true", "false", "yes", "no", "on", "off", "y", "n");

    private ScalarSchema() {}

    static Map<String, Object> of(FieldType type, List<String> choices) {
        return switch (type) {
            case TEXT -> JsonObject.of("type", ANY, "minLength", 1, "pattern", "^[^\\n]*\\S[^\\n]*$");
            case ID -> patterned(List.of("string", "integer", "boolean"), "[a-z0-9]+(-[a-z0-9]+)*");
            case BOOLEAN -> patterned(List.of("boolean", "string"), "true|false|yes|no");
            case NUMBER -> patterned(List.of("number", "string"), "-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");
            case DATE -> patterned(List.of("string"), "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|"
                    + "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))");
            case TIME -> timeOfDay();
            case DURATION -> patterned(List.of("string"), "P([0-9]{1,5}[DWMY]|T[0-9]{1,5}[HM])|[0-9]{1,5}"
                    + "( ?(to|-|–) ?[0-9]{1,5})? (minute|hour|day|business day|working day|week|month|year)s?");
            case MONEY -> patterned(List.of("string"), "(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})? [A-Z]{3}");
            case PERCENTAGE -> patterned(List.of("string"), "(0|[1-9][0-9]{0,5})(\\.[0-9]{1,4})? ?%");
            case COUNTRY -> patterned(List.of("string", "boolean"), "[A-Z]{2}");
            case REGION -> patterned(List.of("string", "boolean"), "[A-Z]{2}(-[A-Z0-9]{1,3})?");
            case LANGUAGE -> patterned(List.of("string", "boolean"), "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
            case EMAIL -> patterned(List.of("string"), "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
            case PHONE -> patterned(List.of("string", "integer"), "\\+[1-9][0-9]*([ -][0-9]+)*");
            case URL -> patterned(List.of("string"), "https://[!-~]+");
            case ZONE -> patterned(List.of("string"), "UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+");
            case HOURS -> patterned(List.of("string"), SPAN + "(\\s*;\\s*" + SPAN + ")*");
            case CHOICE -> JsonObject.of("enum", choices(choices));
            case ADDRESS, GROUP, LIST -> throw new IllegalArgumentException(type.word() + " is not a single value");
        };
    }

    /** The example as an editor would see it. */
    static Object example(String example, FieldType type) {
        if (type == FieldType.BOOLEAN) {
            return example.equals("yes") || example.equals("true");
        }
        return type == FieldType.NUMBER ? new BigDecimal(example) : example;
    }

    /** What an editor sees where the canonical text of a value stands. */
    static List<Object> forms(String code, FieldType type) {
        if (type == FieldType.BOOLEAN) {
            return code.equals("true") ? List.of(true, "true", "yes") : List.of(false, "false", "no");
        }
        return type == FieldType.NUMBER ? List.of(new BigDecimal(code), code) : List.of(code);
    }

    private static Map<String, Object> patterned(List<String> types, String pattern) {
        Object type = types.size() == 1 ? types.get(0) : types;
        return JsonObject.of("type", type, "pattern", "^\\s*(" + pattern + ")\\s*$");
    }

    /** YAML 1.1 counts 12:30 in minutes. */
    private static Map<String, Object> timeOfDay() {
        Map<String, Object> schema = patterned(List.of("string", "integer"), TIME);
        schema.put("minimum", 0);
        schema.put("maximum", 24 * 60 - 1);
        return schema;
    }

    private static List<Object> choices(List<String> choices) {
        List<Object> values = new ArrayList<>(choices);
        Set<Boolean> booleans = new TreeSet<>();
        choices.stream().filter(READ_AS_BOOLEAN::contains)
                .forEach(word -> booleans.add(Set.of("true", "yes", "on", "y").contains(word)));
        values.addAll(booleans);
        return values;
    }
}

package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.KebabName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The id that an author gives to a clause or to an item of a list: given, never derived, because addresses hang on it.
 */
final class ItemId {

    private ItemId() {}

    /** The id of a group; empty where it is missing or malformed, which is then among the findings. */
    static Optional<YamlNode.Scalar> read(YamlNode.Mapping group, String what, List<Finding> findings) {
        Optional<YamlNode> node = group.get("id");
        if (node.isEmpty()) {
            findings.add(PolicyRules.IDS_VALID.error(group.at(), what + " needs an 'id' of its own, such as "
                    + "'id: cut-fabric'; it is the permanent address, so it is given and not derived"));
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar id && KebabName.matches(id.text())) {
            return Optional.of(id);
        }
        findings.add(PolicyRules.IDS_VALID.error(node.get().at(), "the id of " + what
                + " is made of lower-case letters, digits and single hyphens, such as '" + like(node.get()) + "'"));
        return Optional.empty();
    }

    private static String like(YamlNode given) {
        String id = given instanceof YamlNode.Scalar
                ? given.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") : "";
        return KebabName.matches(id) ? id : "cut-fabric";
    }
}

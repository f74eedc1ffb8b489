package io.github.boldprint.pack;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code link} assertions. */
final class LinkedReader {

    private final PackFindings findings;

    LinkedReader(PackFindings findings) {
        this.findings = findings;
    }

    Optional<Assertion> read(YamlNode.Mapping mapping, Ground ground) {
        KeyReader keys = findings.keys(mapping, "'link'", List.of("link", "in", "words"));
        Map<String, List<Phrase>> words = new PhraseReader(findings).lists(keys.mapping("words"), "words");
        Optional<String> where = findings.word(keys.scalar("in"), "in", List.of("policy", "every-page"));
        if (mapping.get("in").isEmpty()) {
            findings.error(mapping.at(), "'link' needs 'in: policy' or 'in: every-page'");
        }
        Optional<Linked.Target> target = keys.scalar("link").flatMap(written -> target(written, ground));
        boolean everyPage = where.equals(Optional.of("every-page"));
        if (everyPage && target.filter(to -> !(to instanceof Linked.ToPolicy)).isPresent()) {
            findings.error(mapping.at(),
                    "'in: every-page' is for links to a policy, which the site has on each of its pages;"
                    + " whether other pages of a website link somewhere cannot be seen here");
            return Optional.empty();
        }
        if (!everyPage && ground.home().id().equals(FactRef.BUSINESS)) {
            findings.error(mapping.at(), "the business has facts only; name the policy that must link there");
            return Optional.empty();
        }
        return where.flatMap(in -> target.map(to -> new Linked(to, everyPage, words)));
    }

    private Optional<Linked.Target> target(YamlNode.Scalar written, Ground ground) {
        String text = written.text();
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return Optional.of(new Linked.ToAddress(text));
        }
        int sign = text.indexOf('#');
        String kind = sign < 0 ? text : text.substring(0, sign);
        if (ground.vocabulary().kind(kind).isPresent()) {
            return Optional.of(new Linked.ToPolicy(kind,
                    sign < 0 ? Optional.empty() : Optional.of(text.substring(sign + 1)), text));
        }
        Optional<FactRef> fact = ground.find(text).filter(ref -> ref.field().type() == FieldType.URL);
        if (fact.isEmpty()) {
            findings.error(written.at(), "'" + text + "' is no kind of policy, no fact with an address and no address"
                    + Nearest.hint(text, ground.vocabulary().ids()));
        }
        return fact.map(Linked.ToFact::new);
    }
}

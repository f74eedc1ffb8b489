package io.github.boldprint.redline;

import java.util.Locale;
import java.util.Set;

/**
 * The words that say whether someone must, may or need not, and the words that turn a sentence round, in the languages
 * that policies are shipped in. Single words only; a word that two languages spell alike is called out in both.
 */
final class Modality {

    private static final Set<String> MODALS = Set.of(
            "may", "might", "must", "shall", "should", "will", "would", "can", "could", "required", "entitled",
            "obliged", "kann", "kannst", "können", "könnt", "könnte", "könnten", "muss", "musst", "müssen", "müsst",
            "müssten", "soll", "sollen", "sollte", "sollten", "darf", "darfst", "dürfen", "dürft", "dürfte",
            "dürften", "verpflichtet", "berechtigt", "može", "možete", "možemo", "mogu", "mora", "morate", "moramo",
            "moraju", "treba", "smije", "smijete", "smiju", "dužan", "dužni", "boleh", "mesti", "perlu", "wajib",
            "harus", "dapat", "maaari", "kailangan", "peut", "pouvez", "peuvent", "doit", "devez", "doivent", "puede",
            "pueden", "debe", "deben");

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "neither", "nor", "without", "unless", "except", "only", "cannot",
            "nothing", "don't", "doesn't", "didn't", "won't", "can't", "couldn't", "shouldn't", "mustn't", "isn't",
            "aren't", "wasn't", "weren't", "wouldn't", "haven't", "hasn't", "nicht", "nie", "niemals", "kein",
            "keine", "keinen", "keinem", "keiner", "keines", "ohne", "außer", "nur", "weder", "noch", "sofern",
            "ausgenommen", "ne", "nije", "nisu", "neće", "nema", "nikada", "bez", "osim", "samo", "tidak", "bukan",
            "jangan", "tanpa", "kecuali", "hanya", "hindi", "huwag", "maliban", "lamang", "pas", "jamais", "sauf",
            "sans", "sin", "nunca", "salvo");

    private Modality() {}

    static Token.Kind of(String word) {
        String folded = Typography.fold(word).toLowerCase(Locale.ROOT);
        if (MODALS.contains(folded)) {
            return Token.Kind.MODAL;
        }
        return NEGATIONS.contains(folded) ? Token.Kind.NEGATION : Token.Kind.WORD;
    }
}

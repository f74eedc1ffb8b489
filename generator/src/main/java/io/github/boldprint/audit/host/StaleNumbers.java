package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.language.Literal;
import io.github.boldprint.language.Wording;
import io.github.boldprint.pack.Folded;
import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Looks for numbers in a website's sentences that a policy states differently. It rather misses one than calls one
 * stale that is not: the sentence must have the words of the fact, and the number must be none that the policy states
 * anywhere.
 */
final class StaleNumbers {

    private static final Pattern END = Pattern.compile("[.!?…]\\s+|\\s[|•·]\\s");
    private static final int LONGEST = 600;
    private static final int LONGEST_PASSAGE = 100_000;

    private final PolicySite site;
    private final LinkWords words;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, List<Stated>> stated = new HashMap<>();

    StaleNumbers(PolicySite site, LinkWords words) {
        this.site = site;
        this.words = words;
        for (Policy policy : site.policies().policies()) {
            stated.put(policy.id(), Stated.in(policy));
        }
        Claim.read().stream().filter(claim -> stated.getOrDefault(claim.policy(), List.of()).stream()
                .anyMatch(fact -> claim.isAbout(fact.path()))).forEach(claims::add);
    }

    /** The stale numbers of a page. */
    List<Found> in(HostPage page, Elements elements, boolean product) {
        List<Found> found = new ArrayList<>();
        List<Claim> here = claims.stream().filter(claim -> claim.products() || !product).toList();
        for (Element element : elements) {
            if (element.isBlock() && !Passage.isWithoutText(element) && hasOwnText(element)) {
                passage(page, element, here, found);
            }
        }
        return found;
    }

    /** Whether words stand in it that stand in no block inside of it. */
    private static boolean hasOwnText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank()
                || node instanceof Element inner && !inner.isBlock());
    }

    private void passage(HostPage page, Element element, List<Claim> here, List<Found> found) {
        Passage passage = Passage.of(element);
        String text = passage.text();
        if (text.isBlank() || text.length() > LONGEST_PASSAGE) {
            return;
        }
        String plain = text.toLowerCase(Locale.ROOT);
        Optional<String> spoken = language(element);
        String known = spoken.map(tag -> tag.split("-", 2)[0]).orElse("");
        List<Claim> likely = here.stream().filter(claim -> claim.mayStandIn(plain, known)).toList();
        if (likely.isEmpty() || isQuoted(element)) {
            return;
        }
        Wording wording = site.languages().in(spoken.orElseThrow());
        Matcher end = END.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int stop = end.find(start) ? end.end() : text.length();
            if (stop - start <= LONGEST) {
                sentence(text.substring(start, stop), start, passage, likely, wording, known, page, found);
            }
            start = stop;
        }
    }

    private void sentence(
            String sentence, int offset, Passage passage, List<Claim> likely, Wording wording, String known,
            HostPage page, List<Found> found) {
        List<Literal> literals = wording.literals(sentence);
        if (literals.isEmpty()) {
            return;
        }
        Folded folded = Folded.of(sentence);
        for (Claim claim : likely) {
            if (claim.stands(folded, known)) {
                Optional<Literal> stale = stale(claim, literals);
                if (stale.isPresent()) {
                    Stated fact = rival(claim, stale.get()).orElseThrow();
                    String said = sentence.substring(stale.get().start(), stale.get().end()).replaceAll("\\s+", " ");
                    String message = "this says '" + said + "', but the policy says "
                            + wording.print(fact.value()).replace('\u00a0', ' ')
                            + " ('" + fact.path() + "' in " + fact.at().file() + ":" + fact.at().line()
                            + "); if it speaks of the same, correct it, or link to the policy in place of it";
                    found.add(new Found(HostRules.FRESH.warning(
                            passage.at(offset + stale.get().start(), page.path()), message), message));
                    return;
                }
            }
        }
    }

    /** The number that no fact has, if the sentence does not state one of the claim's facts as it is. */
    private Optional<Literal> stale(Claim claim, List<Literal> literals) {
        List<Stated> all = stated.get(claim.policy());
        boolean right = literals.stream().anyMatch(literal -> all.stream()
                .anyMatch(fact -> claim.isAbout(fact.path()) && fact.agrees(literal.value())));
        return right ? Optional.empty() : literals.stream()
                .filter(literal -> rival(claim, literal).isPresent())
                .filter(literal -> all.stream().noneMatch(fact -> fact.agrees(literal.value())))
                .findFirst();
    }

    private Optional<Stated> rival(Claim claim, Literal literal) {
        return stated.get(claim.policy()).stream()
                .filter(fact -> claim.isAbout(fact.path()) && fact.differs(literal.value())).findFirst();
    }

    /** The language of the policies in which an element is written, if they speak it. */
    private Optional<String> language(Element element) {
        String tag = HostPage.languageOf(element);
        List<String> spoken = site.policies().business().languages();
        if (tag.isEmpty()) {
            return Optional.of(spoken.get(0));
        }
        return spoken.stream().filter(each -> each.equalsIgnoreCase(tag)).findFirst()
                .or(() -> spoken.stream().filter(each -> primary(each).equals(primary(tag))).findFirst());
    }

    private static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    /** Whether somebody else says it, or a fragment of the policy site, which is looked at as a whole. */
    private boolean isQuoted(Element element) {
        for (Element each = element; each != null && !each.normalName().equals("body"); each = each.parent()) {
            if (each.normalName().equals("blockquote") || each.className().startsWith("boldprint-")
                    || each.attr("itemprop").equals("review")
                    || LinkWords.anyPart(each.className() + " " + each.id(), words.quoted())) {
                return true;
            }
        }
        return false;
    }
}

package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Folded;
import io.github.boldprint.pack.LinkDemand;
import io.github.boldprint.pack.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Judges a page's links to policies: are there any, where everybody sees them, and in words that say so? */
final class LinkJudge {

    /** More words than these are a sentence, which may mention other things. */
    private static final int FEW_WORDS = 3;

    private final HostPage page;
    private final PolicySite site;
    private final LinkWords words;
    private final List<PolicyLink> links;
    private final boolean home;
    private final Remembered<String> verdicts;
    private final List<Found> found = new ArrayList<>();

    /**
     * A judge of one page.
     *
     * @param home whether it is the page with which the website begins
     * @param verdicts on the words of links
     */
    LinkJudge(HostPage page, PolicySite site, LinkWords words, List<PolicyLink> links, boolean home,
            Remembered<String> verdicts) {
        this.page = page;
        this.site = site;
        this.words = words;
        this.links = links;
        this.home = home;
        this.verdicts = verdicts;
    }

    List<Found> judge() {
        List<PolicyLink> visible = visible();
        boolean hides = hidden();
        if (visible.isEmpty() && !hides) {
            add(HostRules.REACHED.error(
                    Location.of(page.path()), "no link of this page leads to a policy; put the footer links "
                    + "of the policy site ('fragments/footer-links.html') on it"), "");
        } else if (!visible.isEmpty() && visible.stream().noneMatch(PolicyLink::framed)) {
            add(HostRules.PLACED.warning(
                    visible.get(0).at(), "this page leads to policies only from inside its text; link them in "
                    + "the header or footer too, where people look for them"), "");
        }
        laws(visible);
        Set<String> said = new TreeSet<>();
        // what a law asks of a link's words says enough about them
        Set<Location> told = found.stream().map(Found::finding).filter(each -> each.rule().equals(HostRules.LAW_WORDS))
                .map(Finding::at).collect(Collectors.toSet());
        visible.stream().filter(link -> !told.contains(link.at()))
                .filter(link -> said.add(link.kind() + "\n" + link.words())).forEach(this::words);
        return found;
    }

    List<PolicyLink> visible() {
        return links.stream().filter(link -> link.hidden().isEmpty()).toList();
    }

    /** The policies that are linked, and never so that everybody sees it. */
    Set<String> hiddenKinds() {
        Set<String> kinds = links.stream().map(PolicyLink::kind).collect(Collectors.toCollection(TreeSet::new));
        kinds.removeAll(visible().stream().map(PolicyLink::kind).toList());
        return kinds;
    }

    private boolean hidden() {
        Set<String> kinds = hiddenKinds();
        Map<Element, List<PolicyLink>> by = new IdentityHashMap<>();
        List<Element> order = new ArrayList<>();
        links.stream().filter(link -> kinds.contains(link.kind())).forEach(link -> {
            Element hiding = link.hidden().orElseThrow().by();
            if (!by.containsKey(hiding)) {
                order.add(hiding);
            }
            by.computeIfAbsent(hiding, none -> new ArrayList<>()).add(link);
        });
        for (Element hiding : order) {
            List<PolicyLink> behind = by.get(hiding);
            PolicyLink first = behind.get(0);
            int more = (int) behind.stream().map(PolicyLink::kind).distinct().count() - 1;
            String message = "not everybody can see or hear the link to " + title(first.kind())
                    + (more > 0 ? " and " + more + " more" : "") + ", because of " + first.hidden().orElseThrow().how()
                    + (hiding == first.element() ? "" : " on <" + hiding.normalName() + ">") + "; show it";
            add(HostRules.VISIBLE.warning(first.at(), message), message);
        }
        return !kinds.isEmpty();
    }

    private void words(PolicyLink link) {
        String said = link.words().replaceAll("\\s+", " ");
        Set<String> languages = new TreeSet<>(List.of(HostPage.languageOf(link.element()), link.target()));
        String fault = verdicts.answer(
                String.join("\n", link.kind(), languages.toString(), String.valueOf(link.framed()), said), () ->
                said.isBlank() ? "the link to " + title(link.kind())
                        + " has no words; give it some, or its picture an 'alt' text"
                        : names(link, said, languages) ? "" : fault(link, said, languages));
        if (!fault.isEmpty()) {
            add(HostRules.WORDED.warning(link.at(), fault), fault);
        }
    }

    private String fault(PolicyLink link, String said, Collection<String> languages) {
        String shown = said.length() > 80 ? said.substring(0, 80) + "…" : said;
        String remedy = "; call it " + title(link.kind(), HostPage.languageOf(link.element()));
        if (words.isVague(said, languages)) {
            return "the link says '" + shown + "' and not that it leads to " + title(link.kind()) + remedy;
        }
        boolean brief = said.split(" ").length <= FEW_WORDS;
        boolean named = words.named().contains(link.kind());
        Optional<String> other = brief && named
                ? words.otherThan(link.kind(), said, kinds(), languages)
                : Optional.empty();
        if (other.isPresent()) {
            return "the link says '" + shown + "', which is about " + title(other.get()) + ", but leads to "
                    + title(link.kind()) + remedy;
        }
        return brief && named && link.framed() && words.know(HostPage.languageOf(link.element()))
                ? "nobody can tell from '" + shown + "' that this link leads to " + title(link.kind()) + remedy : "";
    }

    private boolean names(PolicyLink link, String said, Collection<String> languages) {
        if (words.name(link.kind(), said, languages)) {
            return true;
        }
        Folded folded = Folded.of(said);
        return site.policies().business().languages().stream().flatMap(language ->
                        site.languages().in(language).say(link.kind() + ".title").stream())
                .anyMatch(title -> new Phrase(title).in(folded).isPresent());
    }

    private List<String> kinds() {
        return site.policies().policies().stream().map(policy -> policy.id()).toList();
    }

    private String title(String kind) {
        return title(kind, "");
    }

    private String title(String kind, String language) {
        return kind.equals(LinkWords.CENTRE) ? "your policies" : "'" + site.title(kind, language) + "'";
    }

    /** Laws that ask for the same words are named together. */
    private void laws(List<PolicyLink> visible) {
        Map<String, List<LinkDemand>> same = new LinkedHashMap<>();
        site.demands().forEach(demand ->
                same.computeIfAbsent(demand.policy() + " " + demand.words(), none -> new ArrayList<>()).add(demand));
        for (List<LinkDemand> demands : same.values()) {
            LinkDemand first = demands.get(0);
            List<PolicyLink> there = visible.stream().filter(link -> link.kind().equals(first.policy())).toList();
            boolean judged = home && !visible.isEmpty() && !hiddenKinds().contains(first.policy()) || !there.isEmpty();
            Optional<List<Phrase>> wanted = first.in(page.language());
            if (judged && wanted.isPresent() && there.stream().noneMatch(link -> says(link, wanted.get()))) {
                law(demands, there, wanted.get().get(0).shown());
            }
        }
    }

    private void law(List<LinkDemand> demands, List<PolicyLink> there, String wanted) {
        LinkDemand first = demands.get(0);
        String rules = demands.stream().map(demand -> "'" + demand.rule() + "'").collect(Collectors.joining(", "));
        String message = (there.isEmpty() ? "the home page has no link to " + title(first.policy())
                : "the link to " + title(first.policy()) + " says '" + there.get(0).words() + "'")
                + " with the word '" + wanted + "', which " + first.cite() + " asks for (" + rules + ")";
        String told = there.isEmpty() ? message : message.replace(" with the word", " without the word");
        Location at = there.isEmpty() ? Location.of(page.path()) : there.get(0).at();
        boolean grave = demands.stream().anyMatch(demand -> demand.severity() == Severity.ERROR);
        add(grave ? HostRules.LAW_WORDS.error(at, told) : HostRules.LAW_WORDS.warning(at, told), told);
    }

    private boolean says(PolicyLink link, List<Phrase> wanted) {
        return !verdicts.answer("law\n" + wanted + "\n" + link.words(), () -> String.valueOf(has(link.words(), wanted)))
                .equals("false");
    }

    private static boolean has(String words, List<Phrase> wanted) {
        Folded folded = Folded.of(words);
        return wanted.stream().anyMatch(phrase -> phrase.in(folded).isPresent());
    }

    private void add(Finding finding, String same) {
        found.add(new Found(finding, same));
    }
}

package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.OutlineExamples;
import io.github.boldprint.outline.OutlineFile;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.Unconfirmed;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from a few answers to a first page that may be published. */
class BeginningTest {

    private static final LocalDate TODAY = OutlineExamples.TODAY;

    /** What a small shop can be asked to write or confirm. */
    private static final int MOST_LINES = 80;

    /** Every question answered, by a company that sells goods on the web to customers in Germany. */
    private static final Answers GERMANY = with(OutlineExamples.ALL, "company inPublicRegister vatNumber microEnterprise",
            "vat-id", "DE000000000", "register-name", "Amtsgericht Berlin", "register-number", "HRB 000000",
            "represented-by", "Mara Lindqvist", "delivery-charged", "flat", "delivery-fee", "4.90 EUR",
            "dispatch-within", "1 business day", "transit-time", "2 to 4 business days", "payment-methods", "card, invoice",
            "payment-charged", "dispatch", "contract-made", "confirmation", "guarantee", "no",
            "withdrawal-url", "https://lumen.example/withdraw/", "withdrawal-form-url", "https://lumen.example/form.pdf",
            "guarantee-notice-url", "https://lumen.example/notice/");

    private static final Answers CALIFORNIA = with(OutlineExamples.ALL, "", "country", "US", "markets", "US-CA",
            "refund-form", "full-refund", "data-rights", "access, rectification, erasure", "delivery-charged", "free",
            "dispatch-within", "1 business day", "transit-time", "2 to 4 business days");

    @TempDir
    Path folder;

    @Test
    void passesForAShopInGermany() throws IOException {
        assertPasses(GERMANY);
    }

    @Test
    void passesForAShopInCalifornia() throws IOException {
        assertPasses(CALIFORNIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de,en", "en,de,hr,ms,fil"})
    void passesInEachLanguage(String languages) throws IOException {
        assertPasses(GERMANY.with("languages", languages));
    }

    @Test
    void takesAtMostEightyLinesToWriteOrConfirmInGermany() throws IOException {
        write(Beginning.of(GERMANY, TODAY, path -> ""));
        int lines = toWriteOrConfirm().size();
        assertTrue(lines > 20 && lines <= MOST_LINES, lines + " lines");
    }

    @Test
    void takesAtMostEightyLinesToWriteOrConfirmInCalifornia() throws IOException {
        write(Beginning.of(CALIFORNIA, TODAY, path -> ""));
        int lines = toWriteOrConfirm().size();
        assertTrue(lines > 20 && lines <= MOST_LINES, lines + " lines");
    }

    @Test
    void promisesNothingToAShopThatTakesBackOnlyWhatTheLawGrants() throws IOException {
        Map<String, String> answers = new TreeMap<>(GERMANY.with("returns-accepted", "no").byQuestion());
        answers.keySet().removeAll(Set.of("return-window", "return-paid-by", "refund-within"));
        assertPasses(new Answers(answers));
        String returns = Files.readString(folder.resolve("policies/returns.yaml"));
        assertTrue(returns.contains("  accepted: no\n") && !returns.contains("window:"), returns);
    }

    /** The six markets with packs, all questions answered: the blanks that are left count, too. */
    @ParameterizedTest
    @ValueSource(strings = {"DE", "HR", "GB", "US-CA", "MY", "PH"})
    void takesAtMostEightyLinesToWriteOrConfirmInEachMarket(String market) throws IOException {
        Answers answers = GERMANY.with("markets", market).with("country", market.substring(0, 2))
                .with("refund-form", "full-refund").with("data-rights", "access, rectification, erasure")
                .with("accessibility-standard", "wcag-22-aa").with("accessibility-status", "partly");
        Beginning beginning = Beginning.of(answers, TODAY, path -> "");
        write(beginning);
        Set<String> lines = toWriteOrConfirm();
        beginning.outline().blanks().forEach(blank -> lines.add(blank.at().file() + blank.at().line()));
        assertTrue(lines.size() > 10 && lines.size() <= MOST_LINES, market + ": " + lines.size() + " lines");
        assertFalse(beginning.outline().blanks().isEmpty() && check(TODAY).failed(), () -> errors(check(TODAY)).toString());
    }

    /** Germany asks for official instructions that nobody but the business may supply. */
    @Test
    void recordsWhatNoUsualAnswerCanFill() throws IOException {
        Beginning beginning = Beginning.of(GERMANY, TODAY, path -> "");
        write(beginning);
        assertEquals(LocalDate.of(2027, 2, 20), beginning.until());
        assertTrue(beginning.open() > 0);
        String decisions = Files.readString(folder.resolve("decisions.yaml"));
        assertTrue(decisions.contains("  - {rule: eu-crd-6-1-h-conditions, policy: returns, at: withdrawal-instructions, "
                + "until: 2027-02-20}\n"), decisions);
        Result result = check(TODAY);
        assertTrue(result.findings().all().stream().anyMatch(finding -> finding.rule().value().equals("baseline-open")
                && finding.message().contains("2027-02-20")));
        assertEquals(Set.of(Status.BASELINE), statuses(result, "eu-crd-6-1-h-conditions"));
        assertTrue(check(beginning.until().plusDays(1)).findings().all().stream()
                .anyMatch(finding -> finding.rule().value().equals("eu-crd-6-1-h-conditions")));
    }

    @Test
    void countsASuggestionAsUnconfirmedUntilItIsTakenOffTheList() throws IOException {
        write(Beginning.of(GERMANY, TODAY, path -> ""));
        assertEquals(Set.of(Status.UNCONFIRMED), statuses(check(TODAY), "eu-gdpr-13-2-b-rights-list"));
        Path privacy = folder.resolve("policies/privacy.yaml");
        Files.writeString(privacy, Files.readString(privacy).replaceFirst("(confirm: .*), rights\\b", "$1"));
        assertEquals(Set.of(Status.MET), statuses(check(TODAY), "eu-gdpr-13-2-b-rights-list"));
    }

    @Test
    void writesTheUsualFourWhereNoPackKnowsTheMarket() {
        List<String> files = Beginning.of(OutlineExamples.ALL.with("markets", "CH"), TODAY, path -> "").outline().files().stream()
                .map(OutlineFile::path).toList();
        assertEquals(List.of("site.yaml", "policies/returns.yaml", "policies/contact.yaml", "policies/complaints.yaml",
                "policies/privacy.yaml"), files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "HR", "GB", "US-CA", "MY", "PH", "AU", "CA-QC", "US"})
    void lacksNothingThatAPackDemandsWithoutRecordingIt(String market) throws IOException {
        write(Beginning.of(OutlineExamples.ALL.with("markets", market), TODAY, path -> ""));
        Result result = check(TODAY);
        Set<String> builtIn = new TreeSet<>(io.github.boldprint.check.RuleBook.read().ids());
        assertEquals(List.of(), errors(result).stream().filter(error -> !builtIn.contains(error.rule().value())).toList());
    }

    private void assertPasses(Answers answers) throws IOException {
        Beginning beginning = Beginning.of(answers, TODAY, path -> "");
        assertEquals(List.of(), beginning.outline().blanks());
        write(beginning);
        Result result = check(TODAY);
        assertFalse(result.failed(), () -> errors(result).toString());
        assertTrue(result.coverage().markets().get(0).confirmed() > 0);
    }

    private static List<Finding> errors(Result result) {
        return result.findings().all().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static Set<Status> statuses(Result result, String rule) {
        Set<Status> statuses = new TreeSet<>();
        result.coverage().markets().stream().map(Coverage.Market::rules).forEach(rules -> rules.stream()
                .filter(each -> each.id().value().equals(rule)).forEach(each -> statuses.add(each.status())));
        return statuses;
    }

    /** The lines of what nobody has confirmed, with the lists that say so; blanks are not there. */
    private Set<String> toWriteOrConfirm() throws IOException {
        PolicySet policies = PolicyReader.read(SourceReader.read(folder).value(),
                VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value()).value();
        Set<String> lines = new TreeSet<>();
        for (Policy policy : policies.policies()) {
            List<String> text = Files.readAllLines(folder.resolve(policy.file()));
            policy.unconfirmed().stream().map(Unconfirmed::at).forEach(at -> lines.add(policy.file() + at.line()));
            policy.unconfirmedPlaces().forEach(at -> block(text, at.line()).forEach(line -> lines.add(policy.file() + line)));
        }
        return lines;
    }

    /** The line, and those below it that stand further to the right. */
    private static List<Integer> block(List<String> text, int line) {
        List<Integer> block = new ArrayList<>(List.of(line));
        int indent = indent(text.get(line - 1));
        for (int next = line; next < text.size() && indent(text.get(next)) > indent; next++) {
            block.add(next + 1);
        }
        return block;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void write(Beginning beginning) throws IOException {
        for (OutlineFile file : beginning.outline().files()) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.writeString(folder.resolve(file.path()), file.text());
        }
    }

    private Result check(LocalDate today) {
        return Boldprint.check(Request.check(folder, today));
    }

    /** Answers with yes to these questions of packs, and with no to all others. */
    private static Answers with(Answers given, String yes, String... more) {
        Answers answers = given;
        for (String facet : Facets.all().keySet()) {
            boolean so = facet.equals("online") || facet.equals("personalData") || List.of(yes.split(" ")).contains(facet);
            answers = answers.with(facet, so ? "yes" : "no");
        }
        for (int i = 0; i < more.length; i += 2) {
            answers = answers.with(more[i], more[i + 1]);
        }
        return answers;
    }
}

package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The structured data of the example and of every complete seller, held against what is documented of its types. */
class DocumentedTypesTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld[+]json\">\n(.*?)</script>", Pattern.DOTALL);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Facts with a counterpart that no page can state by itself: an offer, an order and a parcel are the shop's. */
    private static final Set<String> OF_OTHERS = Set.of("CreativeWork", "LocalBusiness", "Offer", "Order", "ParcelDelivery",
            "PaymentMethod");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPageStatesOnlyWhatIsDocumented() throws IOException {
        List<Path> sellers = new ArrayList<>(List.of(Path.of("..", "content")));
        try (Stream<Path> complete = Files.list(Path.of("src", "test", "resources", "complete"))) {
            complete.filter(Files::isDirectory).sorted().forEach(sellers::add);
        }
        return sellers.stream().map(seller -> DynamicTest.dynamicTest(seller.getFileName().toString(), () -> {
            DocumentedTypes held = hold(seller);
            assertEquals(List.of(), held.faults());
            assertTrue(held.seen().containsKey("OnlineStore") || held.seen().containsKey("Organization"), held.seen()::toString);
        }));
    }

    @Test
    void theExampleStatesEveryKindThatSearchEnginesKnow() throws IOException {
        assertEquals("[Answer, ContactPoint, DefinedRegion, FAQPage, MerchantReturnPolicy, MerchantReturnPolicySeasonalOverride,"
                + " MonetaryAmount, OfferShippingDetails, OnlineStore, OpeningHoursSpecification, Place, PostalAddress,"
                + " QuantitativeValue, Question, ServicePeriod, ShippingConditions, ShippingDeliveryTime, ShippingService,"
                + " WarrantyPromise, WebSite]", hold(Path.of("..", "content")).seen().keySet().toString());
    }

    /** What is recommended and left out: the scope of a guarantee, which no fact states in schema.org's terms. */
    @Test
    void theExampleLacksNothingOfWhatIsRecommendedButWhatNoFactStates() throws IOException {
        DocumentedTypes held = hold(Path.of("..", "content"));
        assertEquals(List.of("warrantyScope"), held.lacking().remove("WarrantyPromise"));
        assertFalse(held.lacking().containsKey("MerchantReturnPolicy"), held.lacking()::toString);
        assertFalse(held.lacking().containsKey("ShippingService"), held.lacking()::toString);
        assertFalse(held.lacking().containsKey("ShippingConditions"), held.lacking()::toString);
    }

    @Test
    void everyCounterpartThatAKindNamesIsDocumented() {
        Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
        Set<String> unknown = new TreeSet<>();
        for (Kind kind : vocabulary.kinds()) {
            kind.forEachField(field -> field.schema().filter(schema -> schema.contains(".")).ifPresent(schema -> {
                String type = schema.substring(0, schema.indexOf('.'));
                if (!OF_OTHERS.contains(type) && !DocumentedTypes.knows(type, schema.substring(type.length() + 1))) {
                    unknown.add(kind.id() + "." + field.path() + ": " + schema);
                }
            }));
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void namesWhatIsNotDocumented() {
        assertEquals(List.of("'merchantReturnDay' is no documented property of MerchantReturnPolicy"),
                faults("\"merchantReturnLink\": \"https://shop.example/returns/\", \"merchantReturnDay\": 30"));
        assertEquals(List.of("MerchantReturnPolicy.merchantReturnDays takes [\"integer\"], not \"30\""),
                faults("\"merchantReturnLink\": \"https://shop.example/returns/\", \"merchantReturnDays\": \"30\""));
        assertEquals(List.of("MerchantReturnPolicy.returnFees takes [\"term ReturnFeesEnumeration\"], not \"FreeReturn\""),
                faults("\"merchantReturnLink\": \"https://shop.example/returns/\", \"returnFees\": \"FreeReturn\""));
        assertEquals(1, faults("\"applicableCountry\": \"DE\"").size());
        assertEquals(List.of("the type 'Shop' is not documented in the table"), new DocumentedTypes()
                .hold(Finished.parsed("{\"@context\": \"https://schema.org\", \"@type\": \"Shop\"}")).faults());
    }

    @Test
    void everyTypeHasASource() {
        for (String type : DocumentedTypes.types()) {
            assertFalse(DocumentedTypes.entry(type, "source").asText().isEmpty(), type);
        }
    }

    private static List<String> faults(String properties) {
        return new DocumentedTypes().hold(Finished.parsed(
                "{\"@context\": \"https://schema.org\", \"@type\": \"MerchantReturnPolicy\", " + properties + "}")).faults();
    }

    private DocumentedTypes hold(Path content) throws IOException {
        Path site = folder.resolve(content.getFileName().toString());
        Result result = Boldprint.build(Request.build(content, site, TODAY));
        assertTrue(result.published(), () -> result.findings().toString());
        DocumentedTypes held = new DocumentedTypes();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                Matcher data = DATA.matcher(Files.readString(page));
                while (data.find()) {
                    held.hold(Finished.parsed(data.group(1)));
                }
            }
        }
        return held;
    }
}

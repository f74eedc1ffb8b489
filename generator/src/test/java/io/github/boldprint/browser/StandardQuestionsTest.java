package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every customer asks: the centre answers it in one line, and what stands behind the answer is one click away, without
 * scrolling, on a phone of 360 × 640.
 */
@ExtendWith(ExampleShop.Resolver.class)
class StandardQuestionsTest {

    /**
     * One of them.
     *
     * @param kind whose question it is
     * @param id its name in the kind file
     * @param seen what shows after the click, in each language
     */
    private record Asked(String kind, String id, List<String> seen) {

        Asked(String kind, String id, String... seen) {
            this(kind, id, seen.length == 1 ? ExampleShop.LANGUAGES.stream().map(any -> seen[0]).toList() : List.of(seen));
        }

        /** As a customer asks it in a language. */
        String question(String language) {
            YamlNode node = SourceReader.shippedFile("messages/" + language + ".yaml").root();
            for (String key : List.of(kind, "questions", id, "question")) {
                node = ((YamlNode.Mapping) node).get(key).orElseThrow();
            }
            return ((YamlNode.Scalar) node).text();
        }
    }

    private static final List<Asked> ASKED = List.of(
            new Asked("returns", "how-long", "30 days", "30 Tage", "30 dana", "30 hari", "30 araw"),
            new Asked("returns", "who-pays", "we pay", "zahlen wir", "plaćamo mi", "kami bayar", "kami ang magbabayad"),
            new Asked("returns", "how", "Open your orders", "Öffnen Sie Ihre Bestellungen", "Otvorite svoje narudžbe",
                    "Buka pesanan anda", "Buksan ang inyong mga order"),
            new Asked("returns", "money-back", "5 business days", "5 Arbeitstage", "5 radnih dana", "5 hari bekerja",
                    "5 araw ng trabaho"),
            new Asked("returns", "faulty", "2 business days", "2 Arbeitstagen", "2 radna dana", "2 hari bekerja",
                    "2 araw ng trabaho"),
            new Asked("complaints", "where", "care@lumenandloom.example"),
            new Asked("complaints", "when", "5 business days", "5 Arbeitstage", "5 radnih dana", "5 hari bekerja",
                    "5 araw ng trabaho"),
            new Asked("complaints", "who-decides", "the head of customer care", "die Leitung des Kundenservice",
                    "voditeljica službe za korisnike", "ketua khidmat pelanggan", "ang pinuno ng customer service"),
            new Asked("privacy", "what", "Name, address, e-mail", "Name, Anschrift, E-Mail", "Ime, adresa, e-pošta",
                    "Nama, alamat, e-mel", "Pangalan, tirahan, email"),
            new Asked("privacy", "why", "Sending what you ordered", "Senden, was Sie bestellt haben",
                    "Slanje onoga što ste naručili", "Menghantar apa yang anda pesan", "Pagpapadala ng in-order ninyo"),
            new Asked("privacy", "how-long", "3 years", "3 Jahre", "3 godine", "3 tahun", "3 taon"),
            new Asked("privacy", "delete", "privacy@lumenandloom.example"),
            new Asked("contact", "call", "+49 30 23125 014"),
            new Asked("contact", "open", "10:00–18:00", "10:00–18:00 Uhr", "10:00 – 18:00", "10:00 PG – 6:00 PTG",
                    "10:00 AM – 6:00 PM"),
            new Asked("contact", "person", "1 business day", "1 Arbeitstag", "1 radni dan", "1 hari bekerja",
                    "1 araw ng trabaho"),
            new Asked("shipping", "order", "lumenandloom.example/orders"),
            new Asked("shipping", "cost", "4.90", "4,90", "4,90", "4.90", "4.90"));

    @TestFactory
    Stream<DynamicTest> everyAnswerIsOneClickAway(ExampleShop shop) {
        shop.browser();
        return ExampleShop.LANGUAGES.stream().map(language -> DynamicTest.dynamicTest(language, () -> {
            shop.browser().open(shop.url() + (language.equals("en") ? "" : language + "/") + "index.html", 360, "light");
            List<Runnable> clicks = new ArrayList<>();
            for (Asked asked : ASKED) {
                List<?> answer = answer(shop, asked.question(language));
                assertTrue(answer.size() == 2 && !answer.get(0).equals(""), () -> "no answer to: " + asked.question(language));
                String seen = asked.seen().get(ExampleShop.LANGUAGES.indexOf(language));
                clicks.add(() -> follow(shop, asked, (String) answer.get(1), seen));
            }
            assertAll(clicks.stream().map(click -> click::run));
        }));
    }

    /** The answer to a question on the open centre, and the address to which it leads. */
    private static List<?> answer(ExampleShop shop, String question) {
        return (List<?>) shop.browser().ask("""
                const asked = [...document.querySelectorAll('dt')].filter(e => e.innerText === "%s");
                if (asked.length !== 1) return [];
                const link = asked[0].parentElement.querySelector('dd a');
                return [link.innerText, link.href];
                """.formatted(question.replace("\"", "\\\"")));
    }

    private static void follow(ExampleShop shop, Asked asked, String address, String seen) {
        shop.browser().open(address, 360, "light");
        String shown = (String) shop.browser().ask("""
                const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                const shown = [], range = document.createRange();
                while (words.nextNode()) {
                  range.selectNodeContents(words.currentNode);
                  const boxes = [...range.getClientRects()];
                  if (boxes.length && boxes.every(b => b.top >= 0 && b.bottom <= 640 && b.left >= 0 && b.right <= 360)) {
                    shown.push(words.currentNode.data);
                  }
                }
                return shown.join('').replace(/\\s+/g, ' ');
                """);
        assertEquals(seen, shown.contains(seen) ? seen : shown, asked.kind() + "/" + asked.id() + " at " + address);
    }
}

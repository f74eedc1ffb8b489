package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseHtmlTest {

    @Test
    void printsOneBlockElementALine() {
        assertEquals("""
                <p>First line and <em>second</em> line.</p>
                <p>A <strong>bold</strong> <em><strong>both</strong></em> word<br>and a break.</p>
                <ul>
                <li>one</li>
                <li>two
                <ul>
                <li>deep</li>
                </ul>
                </li>
                </ul>
                <blockquote>
                <p>Said.</p>
                </blockquote>
                <hr>
                <p>End &amp; &lt;done&gt;, “quoted” ä 😀.</p>""", Texts.html("""
                First line and *second*
                line.

                A **bold** ***both*** word\\
                and a break.

                - one
                - two
                  - deep

                > Said.

                ---

                End & &lt;done\\>, “quoted” &auml; 😀.
                """));
    }

    @Test
    void printsNumberedListsWithTheirStart() {
        assertEquals("""
                <ol>
                <li>one</li>
                <li>two</li>
                </ol>
                <ol start="7">
                <li>
                <p>seven</p>
                </li>
                <li>
                <p>eight</p>
                </li>
                </ol>""", Texts.html("""
                1. one
                2. two

                7) seven

                8) eight
                """));
    }

    @Test
    void shiftsHeadingsBelowTheClause() {
        assertEquals("""
                <h3>One</h3>
                <h4>Two</h4>
                <h5>Three</h5>
                <h5>Four</h5>
                <h3>Again</h3>
                <h4>Lined</h4>""", Texts.html("""
                # One
                ## Two
                ### Three
                #### Four
                Again
                =====
                Lined
                -----
                """));
    }

    @Test
    void skipsNoHeadingLevelWhateverTheAuthorCountsFrom() {
        assertEquals("<h3>First</h3>\n<h4>Below</h4>\n<h3>Next</h3>", Texts.html("## First\n#### Below\n## Next"));
    }

    @Test
    void printsTablesWithHeadsOneCellALine() {
        assertEquals("""
                <table>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="align-center">To</th>
                <th scope="col" class="align-end">Costs</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>Parcel</td>
                <td class="align-center"><code>a|b</code> | c</td>
                <td class="align-end">&lt;fee&gt;</td>
                </tr>
                <tr>
                <td><em>Letter</em></td>
                <td class="align-center"></td>
                <td class="align-end"></td>
                </tr>
                </tbody>
                </table>""", Texts.html("""
                |          | To            | Costs   |
                |----------|:-------------:|--------:|
                | Parcel   | `a|b` \\| c   | {{fee}} |
                | *Letter* |
                """));
    }

    @Test
    void printsDefinitionLists() {
        assertEquals("""
                <dl>
                <dt>Working day</dt>
                <dd>Monday to Friday</dd>
                <dd>but no holiday</dd>
                <dt>Parcel</dt>
                <dd>
                <p>What you send.</p>
                <p>In one box.</p>
                </dd>
                </dl>""", Texts.html("""
                Working day
                : Monday to Friday
                : but no holiday

                Parcel
                : What you send.

                  In one box.
                """));
    }

    @Test
    void printsCodeAsItIs() {
        assertEquals("""
                <p>Enter <code>{{code}} &lt;b&gt;</code> now.</p>
                <pre><code>two &amp;

                  lines {{x}}
                </code></pre>
                <pre><code>&lt;b&gt; *plain* {{y}}
                </code></pre>""", Texts.html("""
                Enter `{{code}} <b>` now.

                    two &

                      lines {{x}}

                ```html
                <b> *plain* {{y}}
                ```
                """));
    }

    @Test
    void changesOneLineForOneChangedWord() {
        String before = "- a\n- the old word\n\n| A | B |\n|---|---|\n| c | old |\n";
        List<String> then = Texts.html(before).lines().toList();
        List<String> now = Texts.html(before.replace("old", "new")).lines().toList();
        assertEquals(then.size(), now.size());
        assertEquals(2, IntStream.range(0, then.size()).filter(i -> !then.get(i).equals(now.get(i))).count());
    }

    @Test
    void saysNothingOnlyWithoutWordsQuotesAndCode() {
        assertTrue(Texts.read("").isEmpty());
        assertTrue(Texts.read(" \n\n").isEmpty());
        assertTrue(Texts.read("---\n\n- \n").isEmpty());
        assertFalse(Texts.read("word").isEmpty());
        assertFalse(Texts.read("{{window}}").isEmpty());
        assertFalse(Texts.read("`code`").isEmpty());
        assertEquals(Html.EMPTY, Texts.read("").html(Texts.RESOLVER));
    }

    @Test
    void printsTheSameOnSeveralThreadsAtOnce() throws Exception {
        Prose prose = Texts.read("| A |\n|---|\n| {{x}} [l](policy:privacy) |\n\n" + "- *w* {{y}}\n".repeat(200));
        String alone = prose.html(Texts.RESOLVER).markup();
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> print = () -> prose.html(Texts.RESOLVER).markup();
            for (var printed : threads.invokeAll(java.util.Collections.nCopies(40, print))) {
                assertEquals(alone, printed.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void readsTheSameOnSeveralThreadsAtOnce() {
        String text = "a | b-c: d\n\n| A |\n|---|\n| b |\n\n[x](policy:y) **z** {{w}}";
        String alone = Texts.html(text);
        assertEquals(List.of(alone), IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Texts.html(text))
                .distinct()
                .toList());
    }

    @Test
    void printsAMissingFactAndAMissingAddressAsNothingAndAsWords() {
        Resolver knowsNothing = new Resolver() {
            @Override
            public Optional<String> words(Quote quote) {
                return Optional.empty();
            }

            @Override
            public Optional<String> address(Link.Target target) {
                return Optional.empty();
            }
        };
        Prose prose = Texts.read("In {{window}} [see *here*](policy:privacy).");
        assertEquals("<p>In  see <em>here</em>.</p>", prose.html(knowsNothing).markup());
    }

    @Test
    void givesWhatItCouldReadBesideItsFindings() {
        Outcome<Prose> outcome = ProseReader.read(Texts.scalar("Before <b>word</b>\n\nAfter"));
        assertEquals(1, outcome.findings().all().size());
        assertEquals("<p>Before word</p>\n<p>After</p>", outcome.value().html(Texts.RESOLVER).markup());
    }
}

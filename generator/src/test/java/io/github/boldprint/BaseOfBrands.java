package io.github.boldprint;

/** A base that brands extend, for tests. */
public final class BaseOfBrands {

    /** Its {@code site.yaml}. */
    public static final String SITE = """
            business: {name: Base, email: care@base.example}
            languages: [en]
            markets: [IE]
            packs: {without: [all]}
            """;

    /** Its {@code policies/returns.yaml}. */
    public static final String RETURNS = """
            kind: returns
            effective: 2026-10-01
            review: {last: 2026-09-15, every: P6M, owner: Front desk}
            facts:
              window: P30D
              windowStarts: delivery
              returnCost: {paidBy: business}
              refund: {within: P14D, method: original-payment}
            clauses:
              - {id: how-to, title: How, text: "Post it within {{window}}."}
            """;

    private BaseOfBrands() {}
}

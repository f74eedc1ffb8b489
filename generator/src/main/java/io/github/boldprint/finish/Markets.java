package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import java.util.List;

/** Where the customers are, as search engines ask for it. */
final class Markets {

    private Markets() {}

    /** The markets that are whole countries; a state of one does not stand for the country. */
    static List<String> countries(Business business) {
        return business.markets().stream().filter(market -> market.matches("[A-Z]{2}")).toList();
    }
}

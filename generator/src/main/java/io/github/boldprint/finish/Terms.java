package io.github.boldprint.finish;

import java.util.Map;
import java.util.Optional;

/** schema.org's enumerations, by the property that takes them and the choice that a business makes. */
final class Terms {

    private static final Map<String, String> FEES =
            Map.of("business", "FreeReturn", "customer", "ReturnFeesCustomerResponsibility");

    private static final Map<String, Map<String, String>> BY_PROPERTY = Map.of(
            "returnFees", FEES,
            "itemDefectReturnFees", FEES,
            "customerRemorseReturnFees", FEES,
            "returnMethod",
                    Map.of("by-mail", "ReturnByMail", "in-store", "ReturnInStore", "at-kiosk", "ReturnAtKiosk"),
            "returnLabelSource",
                    Map.of(
                            "in-box", "ReturnLabelInBox",
                            "download", "ReturnLabelDownloadAndPrint",
                            "customer", "ReturnLabelCustomerResponsibility"),
            "refundType",
                    Map.of(
                            "full-refund", "FullRefund",
                            "exchange", "ExchangeRefund",
                            "store-credit", "StoreCreditRefund"),
            "itemCondition",
                    Map.of("new", "NewCondition", "used", "UsedCondition", "damaged", "DamagedCondition"),
            "contactOption", Map.of("free", "TollFree"));

    private Terms() {}

    /** The term for a choice; empty where schema.org has none, so that nothing near it is said instead. */
    static Optional<String> of(String property, String code) {
        return Optional.ofNullable(BY_PROPERTY.getOrDefault(property, Map.of()).get(code)).map(Terms::address);
    }

    /** The address that names a term. */
    static String address(String term) {
        return "https://schema.org/" + term;
    }
}

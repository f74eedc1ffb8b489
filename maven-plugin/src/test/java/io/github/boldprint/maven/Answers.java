package io.github.boldprint.maven;

import java.util.List;

/** What a small shop in Germany answers before its first page, as properties. */
final class Answers {

    static final List<String> OF_A_SHOP = List.of("-Dboldprint.yes", "-Dboldprint.name=Lumen", "-Dboldprint.legalName=Lumen-GmbH",
            "-Dboldprint.email=care@lumen.example", "-Dboldprint.phone=+49301234567", "-Dboldprint.street=Beispielweg-3",
            "-Dboldprint.postalCode=10115", "-Dboldprint.city=Berlin", "-Dboldprint.country=DE",
            "-Dboldprint.url=https://lumen.example/policies/", "-Dboldprint.deliveryCharged=free", "-Dboldprint.dispatchWithin=P1D",
            "-Dboldprint.transitTime=P2D", "-Dboldprint.paymentMethods=card,invoice", "-Dboldprint.paymentCharged=dispatch",
            "-Dboldprint.contractMade=confirmation", "-Dboldprint.guarantee=no");

    private Answers() {}
}

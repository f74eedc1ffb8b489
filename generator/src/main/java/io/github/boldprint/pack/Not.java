package io.github.boldprint.pack;

/** {@code {not: …}} What a person must judge stays for judgement. */
record Not(Assertion part) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        Verdict verdict = part.judge(scope);
        return switch (verdict.state()) {
            case MET -> Verdict.unmet(verdict.by().isEmpty()
                    ? scope.place()
                    : verdict.at(), "change or remove this: " + part.says())
                    .about(scope.name());
            case UNMET -> Verdict.met(scope.evidence("not so: " + part.says()));
            case JUDGEMENT, UNREAD -> verdict;
        };
    }

    @Override
    public String says() {
        return "it is not so that " + part.says();
    }
}

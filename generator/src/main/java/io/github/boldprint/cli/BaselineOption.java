package io.github.boldprint.cli;

import io.github.boldprint.check.Baseline;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether today's gaps are recorded, and until when they may stay open. */
final class BaselineOption {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--baseline", paramLabel = "UNTIL", arity = "0..1", fallbackValue = Baseline.USUAL,
            preprocessor = OnlyBehindASign.class,
            description = "Records today's gaps in decisions.yaml, where they may stay open for a while: "
                    + "--baseline=P90D, or until "
                    + "--baseline=2027-02-20. Default: P90D. Gaps that are recorded already keep their ends.")
    private String until;

    /** The last day of gaps that are recorded now; empty where none are. */
    Optional<LocalDate> until(LocalDate today) {
        try {
            return Optional.ofNullable(until).map(written -> Baseline.end(written, today));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--baseline': " + e.getMessage());
        }
    }

    /**
     * Where nothing can be recorded.
     *
     * @param option that says so
     * @throws ParameterException where something was to be recorded
     */
    void refuse(String option) {
        if (until != null) {
            throw new ParameterException(
                    command.commandLine(), "a baseline is recorded for one site at a time; leave out '" + option
                    + "', and name its content folder");
        }
    }

    /** Without a '=' the next word is the content folder, never the option's value. */
    static final class OnlyBehindASign implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if ("=".equals(info.get("separator"))) {
                return false;
            }
            option.setValue(Baseline.USUAL);
            return true;
        }
    }
}

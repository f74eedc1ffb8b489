package io.github.boldprint.cli;

import io.github.boldprint.Today;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.report.ReportFormat;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line to values, with sentences for those that are none. */
final class Converters {

    private Converters() {}

    /** The severity from which findings stop a run; empty for never. */
    record FailOn(Optional<Severity> severity) {}

    /** How a new site takes the old one's place: whether by a symbolic link. */
    record Switch(boolean link) {}

    /** Packs to hold; none for no pack at all. */
    record PackNames(List<String> names) {}

    static final class OfPacks implements ITypeConverter<PackNames> {
        @Override
        public PackNames convert(String list) {
            List<String> names = Arrays.stream(list.split(",", -1)).map(String::strip).toList();
            if (names.contains("") || names.size() > 1 && names.contains("none")) {
                throw new TypeConversionException(
                        "'" + list + "' is no list of packs; write names with commas between, or none");
            }
            return new PackNames(names.equals(List.of("none")) ? List.of() : names);
        }
    }

    static final class OfFailOn implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String word) {
            return switch (word) {
                case "error" -> new FailOn(Optional.of(Severity.ERROR));
                case "warning" -> new FailOn(Optional.of(Severity.WARNING));
                case "never" -> new FailOn(Optional.empty());
                default -> throw unknown(word, List.of("error", "warning", "never"));
            };
        }
    }

    static final class OfFailOnChange implements ITypeConverter<FailOnChange> {
        @Override
        public FailOnChange convert(String word) {
            return FailOnChange.of(word).orElseThrow(() -> unknown(word, FailOnChange.words()));
        }
    }

    static final class OfVerdict implements ITypeConverter<Decision.Verdict> {
        @Override
        public Decision.Verdict convert(String word) {
            List<String> words = Arrays.stream(Decision.Verdict.values()).map(Decision.Verdict::word).toList();
            return Decision.Verdict.of(word).orElseThrow(() -> unknown(word, words));
        }
    }

    /** Which changes fail a comparison; empty for never. */
    record Gate(Optional<FailOnChange> which) {}

    static final class OfGate implements ITypeConverter<Gate> {
        @Override
        public Gate convert(String word) {
            List<String> words = new ArrayList<>(FailOnChange.words());
            words.add("never");
            if (!words.contains(word)) {
                throw unknown(word, words);
            }
            return new Gate(FailOnChange.of(word));
        }
    }

    static final class OfFormat implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return ReportFormat.named(word).orElseThrow(() -> unknown(word, ReportFormat.words()));
        }
    }

    static final class OfSwitch implements ITypeConverter<Switch> {
        @Override
        public Switch convert(String word) {
            return switch (word) {
                case "rename" -> new Switch(false);
                case "link" -> new Switch(true);
                default -> throw unknown(word, List.of("rename", "link"));
            };
        }
    }

    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            try {
                return Today.day(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    static final class OfPath implements ITypeConverter<Path> {
        @Override
        public Path convert(String word) {
            try {
                if (!word.isBlank()) {
                    return Path.of(word);
                }
            } catch (InvalidPathException e) {
                // the sentence below says it better
            }
            throw new TypeConversionException("'" + word.replace("\0", "?") + "' cannot be a path on this machine");
        }
    }

    static final class OfAddress implements ITypeConverter<URI> {
        @Override
        public URI convert(String word) {
            try {
                URI address = new URI(word);
                if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                    return address;
                }
            } catch (URISyntaxException e) {
                // the sentence below says it better
            }
            throw new TypeConversionException(
                    "'" + word + "' is no address of a website; write it like https://shop.example/");
        }
    }

    private static TypeConversionException unknown(String word, List<String> known) {
        return new TypeConversionException("'" + word + "' is not one of " + String.join(", ", known)
                + Nearest.hint(word, known));
    }
}

package io.github.boldprint.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.ComplexArgStyleNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One message, parsed once and filled often.
 *
 * <p>ICU parses it; filling is done here and not by ICU's {@code MessageFormat}, because that one is not safe for
 * several threads, rounds decimals to three places, and prints the name of a value that is missing.
 */
final class Message {

    /** What a select sees where there is no value. */
    private static final String NONE = "none";

    private final MessageNode root;
    private final List<String> arguments;

    private Message(MessageNode root, List<String> arguments) {
        this.root = root;
        this.arguments = arguments;
    }

    static Message compile(String text) throws BrokenPattern {
        MessagePattern pattern = PatternFence.parse(text);
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return new Message(MessagePatternUtil.buildMessageNode(pattern), List.copyOf(names));
    }

    /** The names of its arguments, those of all variants, sorted. */
    List<String> arguments() {
        return arguments;
    }

    /** The words, or nothing where a value that is to be printed or counted is missing: no sentence with a hole. */
    Optional<String> fill(Arguments values, Numbers numbers) {
        StringBuilder out = new StringBuilder();
        return write(root, Optional.empty(), values, numbers, out) ? Optional.of(out.toString()) : Optional.empty();
    }

    private static boolean write(
            MessageNode node, Optional<Quantity> counted, Arguments values, Numbers numbers, StringBuilder out) {
        for (MessageContentsNode piece : node.getContents()) {
            if (piece instanceof TextNode text) {
                add(text.getText(), out);
            } else if (piece instanceof ArgNode argument) {
                if (!write(argument, counted, values, numbers, out)) {
                    return false;
                }
            } else {
                out.append(counted.map(Quantity::text).orElse("#"));
            }
        }
        return true;
    }

    /** A value that ends with a full stop ("Inc.") ends the sentence too. */
    private static void add(String text, StringBuilder out) {
        boolean ended = out.length() > 0 && out.charAt(out.length() - 1) == '.';
        boolean endsAgain = text.startsWith(".") && !text.startsWith("..");
        out.append(text, ended && endsAgain ? 1 : 0, text.length());
    }

    private static boolean write(
            ArgNode argument, Optional<Quantity> counted, Arguments values, Numbers numbers, StringBuilder out) {
        Optional<Object> value = values.value(argument.getName());
        ComplexArgStyleNode style = argument.getComplexStyle();
        if (argument.getArgType() == ArgType.SELECT) {
            MessageNode variant = named(style, value.map(Message::code).orElse(NONE));
            return write(variant, counted, values, numbers, out);
        }
        if (value.isEmpty()) {
            return false;
        }
        Quantity quantity = quantity(value.get(), numbers);
        if (style == null) {
            out.append(quantity.text());
            return true;
        }
        Quantity rest = numbers.less(quantity, BigDecimal.valueOf(style.getOffset()).stripTrailingZeros());
        return write(plural(style, quantity, rest, numbers), Optional.of(rest), values, numbers, out);
    }

    private static MessageNode plural(ComplexArgStyleNode style, Quantity whole, Quantity rest, Numbers numbers) {
        for (VariantNode variant : style.getVariants()) {
            if (variant.isSelectorNumeric() && whole.is(BigDecimal.valueOf(variant.getSelectorValue()))) {
                return variant.getMessage();
            }
        }
        return named(style, style.getArgType() == ArgType.PLURAL ? rest.form() : numbers.rank(rest));
    }

    private static MessageNode named(ComplexArgStyleNode style, String name) {
        MessageNode other = null;
        for (VariantNode variant : style.getVariants()) {
            if (variant.getSelector().equals(name)) {
                return variant.getMessage();
            }
            other = variant.getSelector().equals("other") ? variant.getMessage() : other;
        }
        return other;
    }

    private static Quantity quantity(Object value, Numbers numbers) {
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        if (value instanceof BigDecimal number) {
            return numbers.quantity(number);
        }
        return value instanceof Integer number
                ? numbers.quantity(BigDecimal.valueOf(number))
                : new Quantity(value.toString(), "other", Optional.empty());
    }

    private static String code(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}

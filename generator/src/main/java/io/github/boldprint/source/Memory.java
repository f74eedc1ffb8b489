package io.github.boldprint.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was made before, for whoever reads the same folder again and again: what is made of the very same things is not
 * made anew. It changes how long a run takes, and never what comes out.
 */
public final class Memory {

    private record Made(List<?> from, Object value) {}

    private record Bytes(byte[] bytes, Object value) {}

    private final boolean keeps;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, Bytes> files = new ConcurrentHashMap<>();

    private Memory(boolean keeps) {
        this.keeps = keeps;
    }

    /** For a single run: nothing is kept. */
    public static Memory none() {
        return new Memory(false);
    }

    /** Keeps the last of everything. */
    public static Memory ofLastRun() {
        return new Memory(true);
    }

    /**
     * What was made last time, if it was made of the same things: the same objects, or the same texts.
     *
     * @param what its name, no other's
     * @param from everything that it depends on
     */
    public <T> T recall(String what, List<?> from, Supplier<T> work) {
        Made last = made.get(what);
        if (last != null && isSame(last.from, from)) {
            return known(last.value);
        }
        T fresh = work.get();
        if (keeps) {
            made.put(what, new Made(List.copyOf(from), fresh));
        }
        return fresh;
    }

    /** What was made of a file last time, if its bytes are the same. */
    <T> T recall(String path, byte[] bytes, Supplier<T> work) {
        Bytes last = files.get(path);
        if (last != null && Arrays.equals(last.bytes, bytes)) {
            return known(last.value);
        }
        T fresh = work.get();
        if (keeps) {
            files.put(path, new Bytes(bytes, fresh));
        }
        return fresh;
    }

    private static boolean isSame(List<?> one, List<?> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i) || one.get(i) instanceof String text && text.equals(other.get(i));
        }
        return same;
    }

    /** A name stands for one type of thing, which is what its caller promises. */
    @SuppressWarnings("unchecked")
    private static <T> T known(Object value) {
        return (T) value;
    }
}

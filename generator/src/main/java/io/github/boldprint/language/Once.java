package io.github.boldprint.language;

import java.util.function.Supplier;

/** Something dear, made when it is first asked for and then kept. Safe for several threads. */
final class Once<T> {

    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}

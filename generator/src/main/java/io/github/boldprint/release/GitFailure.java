package io.github.boldprint.release;

/** That git did not give what was asked for; the message is one sentence for people, without a final full stop. */
public final class GitFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GitFailure(String sentence) {
        super(sentence);
    }

    GitFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package io.github.boldprint.cli;

import io.github.boldprint.interview.OwnWords;
import io.github.boldprint.interview.Tongue;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Course;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks a person, in the first language of the site to be; takes the defaults where nobody is there. */
final class Interview {

    private static final String LANGUAGES = "languages";

    /** Where the interview stands: what is answered, and what was asked and left open. */
    private record Step(Answers answers, Set<String> passed) {

        Step after(Question question, Optional<String> answer) {
            Set<String> more = new TreeSet<>(passed);
            more.add(question.id());
            return new Step(answer.map(said -> answers.with(question.id(), said)).orElse(answers), more);
        }
    }

    private final Terminal terminal;
    private final Course course;
    private final Deque<Step> before = new ArrayDeque<>();
    private boolean attended;
    private Tongue tongue = Tongue.of("en");
    private Optional<Course.Part> part = Optional.empty();

    Interview(Terminal terminal, boolean attended, Course course) {
        this.terminal = terminal;
        this.attended = attended;
        this.course = course;
    }

    /**
     * Everything that is known in the end. The end of the input leaves open what was not asked yet.
     *
     * @param doubted questions that take no default where nobody is there to answer
     */
    Answers answers(Answers given, Set<String> doubted) {
        Step step = new Step(given, attended ? Set.of() : doubted);
        begin(step);
        Optional<Course.Turn> turn = course.next(step.answers(), step.passed());
        while (turn.isPresent()) {
            step = one(turn.get(), step);
            turn = course.next(step.answers(), step.passed());
        }
        return step.answers();
    }

    private void begin(Step step) {
        if (attended && step.answers().to(LANGUAGES).isPresent()) {
            greet(step.answers());
        }
    }

    private void greet(Answers answers) {
        tongue = Tongue.of(Outliner.languages(answers).get(0));
        terminal.tell(tongue.say("intro") + "\n" + tongue.say("keys"));
        part = Optional.empty();
    }

    private Step one(Course.Turn turn, Step step) {
        Question question = turn.question();
        if (!attended) {
            return step.after(question, question.unattended(step.answers()));
        }
        head(turn);
        while (true) {
            Optional<String> line = terminal.ask(prompt(question, step.answers())).map(String::strip);
            if (line.isEmpty()) {
                attended = false;
                terminal.tell("\n" + tongue.say("ended"));
                return step.after(question, question.unattended(step.answers()));
            }
            Optional<Step> next = answered(line.get(), turn, step);
            if (next.isPresent()) {
                return next.get();
            }
        }
    }

    /** Where the interview goes on after a line; empty where the same question is put again. */
    private Optional<Step> answered(String line, Course.Turn turn, Step step) {
        Question question = turn.question();
        if (line.equals("?")) {
            explain(question, step.answers());
            return Optional.empty();
        }
        if (line.equals("<")) {
            if (before.isEmpty()) {
                terminal.tell("  " + tongue.say("first"));
            }
            return Optional.ofNullable(before.poll());
        }
        Optional<String> said = line.isEmpty() ? question.fallback(step.answers())
                : new OwnWords(tongue).mean(question, line);
        boolean open = line.equals("-");
        if (said.isEmpty() && !line.isEmpty() && !open) {
            terminal.tell("  " + wrong(question, line));
            return Optional.empty();
        }
        before.push(step);
        return Optional.of(go(question, open ? Optional.empty() : said, line, step));
    }

    private Step go(Question question, Optional<String> said, String line, Step step) {
        Step next = step.after(question, said);
        if (question.id().equals(LANGUAGES)) {
            greet(next.answers());
        } else if (said.isPresent() && !line.isEmpty() && !tongue.print(question, said.get()).equals(line)) {
            terminal.tell("  = " + tongue.print(question, said.get()));
        }
        return next;
    }

    private String wrong(Question question, String line) {
        Optional<String> unseen = Question.unseen(line);
        return unseen.orElseGet(() -> tongue.say("wrong", line, tongue.form(question)));
    }

    private void head(Course.Turn turn) {
        Question question = turn.question();
        boolean first = question.id().equals(LANGUAGES);
        if (!first && !part.equals(Optional.of(turn.part()))) {
            terminal.tell("\n" + tongue.say("part-" + turn.part().name().toLowerCase(Locale.ROOT)));
            part = Optional.of(turn.part());
        }
        if (first) {
            Tongue.SPOKEN.stream().map(Tongue::of).filter(each -> !each.ownName().equals(tongue.ownName()))
                    .forEach(each -> terminal.tell(each.ask(question) + " (" + each.ownName() + ")"));
        }
        tongue.choices(question).forEach(choice -> terminal.tell("  " + choice));
    }

    private String prompt(Question question, Answers answers) {
        String enter = question.fallback(answers).map(text -> tongue.print(question, text))
                .orElseGet(() -> tongue.say(question.skippable() ? "none" : "later"));
        return tongue.ask(question) + " [" + enter + "] ";
    }

    /** What an answer looks like, what it is for, and what becomes of an open question. */
    private void explain(Question question, Answers answers) {
        terminal.tell("  " + tongue.say("answer-with", tongue.form(question)));
        List<String> laws = course.askedBy(question, answers);
        List<String> policies = Outliner.writtenIn(question).stream().map(tongue::title).toList();
        if (!laws.isEmpty()) {
            terminal.tell("  " + tongue.say("laws", String.join("; ", laws)));
        }
        if (!policies.isEmpty()) {
            terminal.tell("  " + tongue.say("policies", String.join(", ", policies)));
        }
        terminal.tell("  " + tongue.say(question.skippable() ? "left-out" : "left-open"));
    }
}

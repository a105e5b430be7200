package kz.esep.dialogues.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.survey.Question;
import kz.esep.survey.Response.Answer;

/** One question to a participant: marks, yes or no, or a line; each may be left out. */
record QuestionStep(int at, Question question) implements Step<AnswerBack.Given> {

    private static final String YES = "1";
    private static final String NO = "0";

    @Override
    public String name() {
        return "question-" + (at + 1);
    }

    @Override
    public Screen ask(AnswerBack.Given given, Scene scene) {
        var text = Html.escape(question.text().in(scene.language()));
        if (at == 0) {
            text = scene.html("answer-back.about") + "\n\n<b>" + text + "</b>";
        }
        var screen = Screen.of(text + "\n" + scene.html("answer-back.how." + QuestionsStep.key(question.kind())));
        return switch (question.kind()) {
            case SCALE -> screen.row(marks());
            case YES_NO ->
                screen.row(List.of(
                        new Choice(scene.plain("answer-back.yes"), YES),
                        new Choice(scene.plain("answer-back.no"), NO)));
            case LINE -> screen;
        };
    }

    private static List<Choice> marks() {
        var marks = new ArrayList<Choice>();
        IntStream.rangeClosed(1, Question.BEST)
                .mapToObj(Integer::toString)
                .forEach(mark -> marks.add(new Choice(mark, mark)));
        return marks;
    }

    @Override
    public Reply<AnswerBack.Given> answer(AnswerBack.Given given, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> numbered(given, chosen.meaning());
            case Input.Typed typed -> typed(given, typed.text().strip(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<AnswerBack.Given> numbered(AnswerBack.Given given, String meaning) {
        var isMark = question.kind() == Question.Kind.SCALE && meaning.matches("[1-" + Question.BEST + "]");
        var isWord = question.kind() == Question.Kind.YES_NO && meaning.matches("[01]");
        return isMark || isWord
                ? new Reply.Next<>(given.with(at, new Answer(Integer.valueOf(meaning), null)))
                : new Reply.NotMine<>();
    }

    private Reply<AnswerBack.Given> typed(AnswerBack.Given given, String text, Scene scene) {
        return switch (question.kind()) {
            case SCALE ->
                text.matches("\\d+") && !text.matches("[1-" + Question.BEST + "]")
                        ? new Reply.Refused<>(scene.html("answer-back.mark-wanted"))
                        : numbered(given, text);
            case YES_NO -> {
                if (text.equalsIgnoreCase(scene.plain("answer-back.yes"))) {
                    yield numbered(given, YES);
                }
                yield text.equalsIgnoreCase(scene.plain("answer-back.no"))
                        ? numbered(given, NO)
                        : new Reply.NotMine<>();
            }
            case LINE -> line(given, text, scene);
        };
    }

    private Reply<AnswerBack.Given> line(AnswerBack.Given given, String text, Scene scene) {
        if (!Html.hasWords(text)) {
            return new Reply.Refused<>(scene.html("steps.text.no-words"));
        }
        return text.length() > Answer.LONGEST
                ? new Reply.Refused<>(scene.html("steps.text.too-long", "given", text.length(), "most", Answer.LONGEST))
                : new Reply.Next<>(given.with(at, new Answer(null, text)));
    }

    @Override
    public Optional<String> told(AnswerBack.Given given, Scene scene) {
        var answer = given.at(at);
        if (answer.number() == null) {
            return Optional.ofNullable(answer.line());
        }
        return Optional.of(
                switch (question.kind()) {
                    case SCALE, LINE -> answer.number().toString();
                    case YES_NO -> scene.plain(answer.number() == 1 ? "answer-back.yes" : "answer-back.no");
                });
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(Integer.toString(at + 1));
    }

    @Override
    public boolean isOptional(AnswerBack.Given given) {
        return true;
    }

    @Override
    public AnswerBack.Given skipped(AnswerBack.Given given) {
        return given.with(at, Answer.NONE);
    }
}

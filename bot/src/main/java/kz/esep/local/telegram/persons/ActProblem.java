package kz.esep.local.telegram.persons;

/** Something a person cannot do; the message says why. Answered with status 400. */
final class ActProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    ActProblem(String message) {
        super(message, null, false, false);
    }
}

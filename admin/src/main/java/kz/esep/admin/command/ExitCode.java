package kz.esep.admin.command;

/** How commands end. */
final class ExitCode {

    /** It went well; a check found nothing serious. */
    static final int FINE = 0;

    /** A check found errors, or the command was refused. */
    static final int WRONG = 1;

    /** The file cannot be read, or the command line cannot be understood. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}

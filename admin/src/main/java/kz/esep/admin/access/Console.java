package kz.esep.admin.access;

/** Where the one who starts the process reads; never a log, because a one-time password is said here. */
@FunctionalInterface
public interface Console {
    void say(String line);
}

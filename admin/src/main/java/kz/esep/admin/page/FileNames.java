package kz.esep.admin.page;

/** Names of files that people get to save. */
public final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    /** A name without what file systems refuse and without line breaks, which have no place in a header. */
    public static String safe(String name) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        var dot = plain.lastIndexOf('.');
        var ending = dot > 0 && plain.length() - dot < 10 ? plain.substring(dot) : "";
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - ending.length()) + ending : plain;
    }
}

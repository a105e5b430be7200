package kz.esep.admin.reports.paper;

/** Where a document is shown. */
public interface Medium {

    /**
     * The attributes of the link around a figure; empty where a figure leads nowhere.
     *
     * @param bookmark of our own, the name of the place of the figure
     */
    String figure(String bookmark);

    /**
     * The address of a picture.
     *
     * @param part its part of the document
     * @param name the name that it was put into the document with
     */
    String picture(String part, String name);

    /** Whether a table that goes on over a page begins there with its heading again. */
    default boolean hasPages() {
        return false;
    }

    /** On paper: nothing to click on, pictures straight from the document. */
    static Medium paper() {
        return new Medium() {
            @Override
            public String figure(String bookmark) {
                return "";
            }

            @Override
            public String picture(String part, String name) {
                return Pdf.PROTOCOL + ":" + part;
            }

            @Override
            public boolean hasPages() {
                return true;
            }
        };
    }
}

package kz.esep.admin.narratives;

import java.io.Serializable;
import java.util.List;

/**
 * What came back from Word, until somebody has looked at it and takes it over.
 *
 * @param project the id of its project
 * @param texts only those that differ from what is kept
 */
record Brought(String project, String form, String language, List<Text> texts) implements Serializable {

    Brought {
        texts = List.copyOf(texts);
    }

    /**
     * The text of one section.
     *
     * @param before what is kept now, or what the facts give
     * @param seen the revision of what is kept
     */
    record Text(String section, String heading, String before, String after, long seen) implements Serializable {}
}

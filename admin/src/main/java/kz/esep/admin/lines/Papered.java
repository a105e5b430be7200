package kz.esep.admin.lines;

import java.util.List;
import kz.esep.card.Paper;

/** A section to whose lines files are attached. */
public interface Papered<L> {

    /** What a file is attached as; also the end of the key of its caption. */
    List<String> slots();

    List<Paper> papers(L line, String slot);

    /** The line with one more file, in the place of the former where only one belongs there. */
    L with(L line, String slot, Paper paper);

    /** The line without a file. */
    L without(L line, String paperId);
}

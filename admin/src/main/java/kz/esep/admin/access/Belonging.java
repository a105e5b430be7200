package kz.esep.admin.access;

import java.util.Set;
import kz.esep.plan.ProjectId;

/** Says of things whose address names no project which projects they belong to. */
public interface Belonging {

    /** The beginning of their addresses, such as {@code /files}; the id follows it. */
    String path();

    /** Empty for what is not there or belongs to no project. */
    Set<ProjectId> projectsOf(String id);
}

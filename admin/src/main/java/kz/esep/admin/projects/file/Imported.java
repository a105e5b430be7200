package kz.esep.admin.projects.file;

import java.time.Instant;
import kz.esep.plan.ProjectId;

/**
 * A project file as it was brought in. Its declared figures stay here, apart from entries, which never come from it.
 *
 * @param id of the project that was made of it
 * @param name of the file
 * @param content the whole text of the file
 * @param by who brought it
 */
public record Imported(ProjectId id, String name, String content, Instant at, String by) {}

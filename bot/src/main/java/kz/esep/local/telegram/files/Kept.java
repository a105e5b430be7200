package kz.esep.local.telegram.files;

/**
 * A file that is kept.
 *
 * @param path the Bot API's file_path: folder and name below {@code telegram-files}
 * @param size bytes
 */
public record Kept(String fileId, String uniqueId, String path, long size) {}

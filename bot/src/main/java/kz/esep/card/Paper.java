package kz.esep.card;

import java.time.Instant;

/**
 * A file that somebody has attached to a line of a card.
 *
 * @param id of its bytes among the {@link Papers}
 * @param name as it was called by who attached it
 * @param mediaType such as {@code application/pdf}
 * @param size in bytes
 */
public record Paper(String id, String name, String mediaType, long size, Instant at) {}

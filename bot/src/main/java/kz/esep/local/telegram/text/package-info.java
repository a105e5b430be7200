/** Text with entities: reading HTML and Markdown as Telegram reads them, finding links and commands. */
@NullMarked
package kz.esep.local.telegram.text;

import org.jspecify.annotations.NullMarked;

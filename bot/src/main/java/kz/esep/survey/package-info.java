/** Questions to those who came: asked once in the chat, answered without a name, or counted from a paper survey. */
@NullMarked
package kz.esep.survey;

import org.jspecify.annotations.NullMarked;

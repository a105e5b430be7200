/** The project card: what official forms need and no field record holds, entered once per project. */
@NullMarked
package kz.esep.card;

import org.jspecify.annotations.NullMarked;

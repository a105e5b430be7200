/** The persons' side: what somebody does on a phone, over HTTP under /local. */
@NullMarked
package kz.esep.local.telegram.persons;

import org.jspecify.annotations.NullMarked;

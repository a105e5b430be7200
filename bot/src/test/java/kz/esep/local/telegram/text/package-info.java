/** Tests of how markup is read. */
@NullMarked
package kz.esep.local.telegram.text;

import org.jspecify.annotations.NullMarked;

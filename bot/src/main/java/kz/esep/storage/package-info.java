/** Which database Esep uses: the one setting, and the connection to a real MongoDB. */
@NullMarked
package kz.esep.storage;

import org.jspecify.annotations.NullMarked;

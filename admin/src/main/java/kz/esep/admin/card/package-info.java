/** The pages of the project card: what forms need and no entry holds, the contract, and the places. */
@NullMarked
package kz.esep.admin.card;

import org.jspecify.annotations.NullMarked;

/** What is wrong with the links that a report gives as evidence. Nothing is asked of the network. */
@NullMarked
package kz.esep.admin.reports.checks.links;

import org.jspecify.annotations.NullMarked;

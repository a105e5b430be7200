/** What both sides over HTTP have in common: when they exist, and that only this machine may talk to them. */
@NullMarked
package kz.esep.local.telegram.web;

import org.jspecify.annotations.NullMarked;

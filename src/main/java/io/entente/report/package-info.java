/** One page of HTML for people who look and read, made from a published run. */
@NullMarked
package io.entente.report;

import org.jspecify.annotations.NullMarked;

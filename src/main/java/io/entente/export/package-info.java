/** Writes signed networks and events in the formats of other programs, one row after another. */
@NullMarked
package io.entente.export;

import org.jspecify.annotations.NullMarked;

/** Reads every article format into one shape; what cannot be read becomes a reject. */
@NullMarked
package io.entente.corpus;

import org.jspecify.annotations.NullMarked;

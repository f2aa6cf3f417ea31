/** Reads and checks the files of seeds/. */
@NullMarked
package io.entente.seed;

import org.jspecify.annotations.NullMarked;

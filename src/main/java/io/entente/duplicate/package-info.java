/** Signatures by which near-copies are found. */
@NullMarked
package io.entente.duplicate;

import org.jspecify.annotations.NullMarked;

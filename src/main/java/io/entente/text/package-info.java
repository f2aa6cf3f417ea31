/** Offsets, sentences and tokens over an immutable text. */
@NullMarked
package io.entente.text;

import org.jspecify.annotations.NullMarked;

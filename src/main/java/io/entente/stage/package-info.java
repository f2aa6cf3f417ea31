/** Dataset in, Dataset out: no reading, no writing, no arguments. */
@NullMarked
package io.entente.stage;

import org.jspecify.annotations.NullMarked;

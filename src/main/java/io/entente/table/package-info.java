/** Every table once: columns, types, meaning, and its record codec. */
@NullMarked
package io.entente.table;

import org.jspecify.annotations.NullMarked;

/** Who is quoted, directly or indirectly. */
@NullMarked
package io.entente.quote;

import org.jspecify.annotations.NullMarked;

/** Everything said about one article, with no cluster in sight. */
@NullMarked
package io.entente.analysis;

import org.jspecify.annotations.NullMarked;

/** Where a text names persons, organisations and places, by shape, context and a small trained tagger. */
@NullMarked
package io.entente.name;

import org.jspecify.annotations.NullMarked;

/** How a source stands towards a target in a sentence: lexicon, cues, model. */
@NullMarked
package io.entente.sentiment;

import org.jspecify.annotations.NullMarked;

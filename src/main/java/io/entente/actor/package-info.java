/** Who can act, and where a text names them: directory, aliases, dated offices, metonyms, coreference inside an article. */
@NullMarked
package io.entente.actor;

import org.jspecify.annotations.NullMarked;

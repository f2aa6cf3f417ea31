/** One article and its zones (headline, lead, body, caption, credit, embedded post, boilerplate), or the reason why it is none. */
@NullMarked
package io.entente.article;

import org.jspecify.annotations.NullMarked;

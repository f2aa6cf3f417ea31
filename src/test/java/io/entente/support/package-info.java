/** What tests with Spark share: the session, and rows made by hand. */
@NullMarked
package io.entente.support;

import org.jspecify.annotations.NullMarked;

/** Sessions, runs, manifests, publishing. */
@NullMarked
package io.entente.storage;

import org.jspecify.annotations.NullMarked;

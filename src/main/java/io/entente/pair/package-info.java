/** Which actors meet, and how their encounters add up (tallies that merge in any order, association scores). */
@NullMarked
package io.entente.pair;

import org.jspecify.annotations.NullMarked;

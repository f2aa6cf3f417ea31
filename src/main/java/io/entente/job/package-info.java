/** One class per job: arguments, session, stages, exit code. */
@NullMarked
package io.entente.job;

import org.jspecify.annotations.NullMarked;

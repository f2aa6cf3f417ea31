/** How long the core takes for one article, without a cluster. */
package io.entente.bench;

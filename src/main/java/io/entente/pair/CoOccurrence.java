package io.entente.pair;

/**
 * How often two actors meet in one article.
 *
 * @param sentences sentences that name both
 * @param windows windows of {@value CoOccurrenceCounter#WINDOW} sentences in a row that name both
 */
public record CoOccurrence(ActorPair pair, int sentences, int windows) {}

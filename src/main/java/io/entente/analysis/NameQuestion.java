package io.entente.analysis;

/**
 * A sentence of an article whose names are not settled by the directory and the tagger.
 *
 * @param sentence its index in the article
 */
public record NameQuestion(int sentence, String text) {}

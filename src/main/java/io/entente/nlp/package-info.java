/** The only place that knows Spark NLP: builds and loads its pipelines, turns their annotations into core records, offers the core as annotators. */
@NullMarked
package io.entente.nlp;

import org.jspecify.annotations.NullMarked;

package io.entente.quote;

import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, paragraph by paragraph. A quotation may hold several sentences. One that no mark
 * closes ends with its paragraph where the next paragraph opens with the same mark, else with its sentence.
 */
final class QuotationMarks {

    /** A longer one has lost its closing mark. */
    private static final int MOST_SENTENCES = 15;

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final List<Marked> found = new ArrayList<>();
    private boolean isContinued;

    private QuotationMarks(Tokens tokens, List<Sentence> sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /** What stands between marks, in the order of the text; of quotations inside others only the outer ones. */
    static List<Marked> in(Tokens tokens, List<Sentence> sentences) {
        QuotationMarks marks = new QuotationMarks(tokens, sentences);
        int first = 0;
        while (first < sentences.size()) {
            int next = first + 1;
            while (next < sentences.size() && !Paragraphs.begins(tokens, sentences.get(next))) {
                next++;
            }
            marks.readParagraph(first, next);
            first = next;
        }
        return marks.found;
    }

    private void readParagraph(int first, int next) {
        int i = sentences.get(first).from();
        int to = sentences.get(next - 1).to();
        int sentence = first;
        while (i < to) {
            while (i >= sentences.get(sentence).to()) {
                sentence++;
            }
            if (QuotationMark.mark(tokens, i) == 0) {
                i++;
                continue;
            }
            QuotationMark mark = QuotationMark.opening(tokens, i);
            i = mark == null ? afterStray(i, sentence) : read(mark, i, sentence, next);
        }
    }

    /** A closing mark that nothing opened, the first of its sentence: the sentence began inside the quotation. */
    private int afterStray(int at, int sentence) {
        int from = sentences.get(sentence).from();
        boolean first = found.isEmpty() || found.get(found.size() - 1).to() <= from;
        if (first && at > from && QuotationMark.isStrayClosing(tokens, at)) {
            add(from, at, sentence, sentence, false);
        }
        return at + 1;
    }

    /** Adds the quotation that a mark opens, and answers where to read on. */
    private int read(QuotationMark mark, int at, int sentence, int nextParagraph) {
        boolean continues = isContinued
                && Paragraphs.begins(tokens, sentences.get(sentence))
                && at == sentences.get(sentence).from();
        isContinued = false;
        int end = closing(mark, at, sentence, nextParagraph);
        if (end >= 0) {
            add(at + 1, end, sentence, sentenceOf(end, sentence), false);
            return mark.opensAgain(tokens, end) ? end : end + 1;
        }
        if (mark == QuotationMark.SINGLE) {
            return at + 1;
        }
        boolean goesOn = isOpenedBy(mark, nextParagraph);
        int last = goesOn || continues ? nextParagraph - 1 : sentence;
        add(at + 1, sentences.get(last).to(), sentence, last, goesOn);
        isContinued = goesOn;
        return sentences.get(last).to();
    }

    /** The mark that closes a quotation; -1 where none does. */
    private int closing(QuotationMark mark, int at, int sentence, int nextParagraph) {
        int lastSentence = Math.min(nextParagraph, sentence + MOST_SENTENCES) - 1;
        int to = sentences.get(lastSentence).to();
        for (int t = at + 1; t < to; t++) {
            if (QuotationMark.mark(tokens, t) == 0) {
                continue;
            }
            if (mark.opensAgain(tokens, t) && t >= sentences.get(sentence).to()) {
                return -1;
            }
            if (mark.closes(tokens, t)) {
                return t;
            }
        }
        return -1;
    }

    private boolean isOpenedBy(QuotationMark mark, int sentence) {
        return sentence < sentences.size()
                && QuotationMark.opening(tokens, sentences.get(sentence).from()) == mark;
    }

    private int sentenceOf(int token, int from) {
        int sentence = from;
        while (token >= sentences.get(sentence).to()) {
            sentence++;
        }
        return sentence;
    }

    private void add(int from, int to, int first, int last, boolean isOpen) {
        if (from < to) {
            found.add(new Marked(from, to, sentences.get(first), sentences.get(last), isOpen));
        }
    }
}

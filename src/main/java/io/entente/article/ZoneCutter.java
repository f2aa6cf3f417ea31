package io.entente.article;

import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the paragraphs of one article into zones, in their order. */
final class ZoneCutter {

    private final String text;
    private final ParagraphKinds kinds;
    private final RecurringLines recurring;
    private final List<Zone> zones = new ArrayList<>();
    private boolean leadSeen;

    ZoneCutter(String text, String title, RecurringLines recurring) {
        this.text = text;
        this.recurring = recurring;
        kinds = new ParagraphKinds(title);
    }

    void add(ZoneKind kind, int start, int end) {
        zones.add(new Zone(kind, new Span(start, end)));
    }

    /** Adds the zones of a paragraph that is not blank. */
    void addParagraph(int start, int end) {
        String paragraph = text.substring(start, end);
        ZoneKind kind = kinds.of(paragraph);
        if (kind == ZoneKind.BODY && recurring.has(paragraph)) {
            kind = ZoneKind.BOILERPLATE;
        }
        if (kind != ZoneKind.BODY) {
            add(kind, start, end);
        } else if (recurring.isEmpty()) {
            addStory(start, end);
        } else {
            addSentences(start, end);
        }
    }

    /** A paragraph of the story without the sentences that recur. */
    private void addSentences(int start, int end) {
        int storyStart = start;
        for (Span sentence : RecurringLines.sentences(text, new Span(start, end))) {
            if (recurring.has(sentence.of(text))) {
                addStory(storyStart, sentence.start());
                add(ZoneKind.BOILERPLATE, sentence.start(), sentence.end());
                storyStart = sentence.end();
            }
        }
        addStory(storyStart, end);
    }

    private void addStory(int start, int end) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        int storyStart = start;
        if (!leadSeen) {
            storyStart = start + Dateline.end(text.substring(start, end));
            if (storyStart > start) {
                add(ZoneKind.DATELINE, start, storyStart);
            }
            if (storyStart == end) {
                return;
            }
        }
        add(leadSeen ? ZoneKind.BODY : ZoneKind.LEAD, storyStart, end);
        leadSeen = true;
    }

    List<Zone> zones() {
        return zones;
    }
}

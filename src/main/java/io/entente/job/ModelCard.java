package io.entente.job;

import io.entente.sentiment.SentimentModel;
import io.entente.sentiment.Sharpening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a model's user should know of it, in Markdown: data, size, scores, the command that makes it again. */
final class ModelCard {

    private final SentenceTask task;
    private final SentimentModel model;
    private final TrainingSet set;
    private final TrainSettings settings;
    private final int bytes;

    ModelCard(SentenceTask task, SentimentModel model, TrainingSet set, TrainSettings settings, int bytes) {
        this.task = task;
        this.model = model;
        this.set = set;
        this.settings = settings;
        this.bytes = bytes;
    }

    /** The card's text; scores are of the dev file, where one was given. */
    String text(Path train, @Nullable Path dev, @Nullable LabelScore score) {
        List<String> lines = new ArrayList<>();
        lines.add("# Model " + model.name() + " " + model.version());
        lines.add("");
        lines.add(
                "Three classes (negative, neutral, positive), linear, over hashed features of words, word classes, verbs and"
                        + " rules. No feature holds a name. Probabilities are calibrated on cases that the weights have not seen.");
        lines.add("");
        lines.add("| | |");
        lines.add("| --- | --- |");
        row(
                lines,
                "learned from",
                file(train) + ": " + set.examples().size() + " cases of " + set.sentences() + " sentences");
        row(lines, "size", model.size() + " features, " + bytes + " bytes");
        row(
                lines,
                "settings",
                String.format(
                        Locale.ROOT,
                        "fewest %d, power %s, looseness %s, folds %d",
                        settings.fewest(),
                        settings.power(),
                        settings.looseness(),
                        settings.folds()));
        row(
                lines,
                "threshold",
                task.threshold()
                        + (task == SentenceTask.PAIR_SENTIMENT
                                ? "; of the first and of the second positive from "
                                        + model.limits().positiveThere() + " and "
                                        + model.limits().positiveBack() + ", negative from "
                                        + model.limits().negativeThere() + " and "
                                        + model.limits().negativeBack()
                                : ""));
        if (!model.sharpening().equals(Sharpening.NONE)) {
            row(
                    lines,
                    "marked pairs",
                    "probabilities to the power " + model.sharpening().power() + ", those of opinions times e^"
                            + model.sharpening().attitude());
        }
        row(
                lines,
                "made by",
                "`entente train " + task.label() + " --train " + file(train)
                        + (dev == null ? "" : " --dev " + file(dev)) + " --output DIR`");
        if (score != null && dev != null) {
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "On %s (%d rows, by which two figures of its calibration, the sharpening and the limits were chosen at most): micro-F1 %.1f, macro-F1 %.1f, opinion precision %.3f, recall %.3f,"
                            + " F1 %.3f, calibration error %.3f.",
                    file(dev),
                    score.size(),
                    100 * score.accuracy(),
                    100 * score.macro(),
                    score.opinion().precision(),
                    score.opinion().recall(),
                    score.opinion().f1(),
                    score.calibrationError()));
        }
        lines.add("");
        return String.join("\n", lines);
    }

    private static String file(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void row(List<String> lines, String name, String value) {
        lines.add("| " + name + " | " + value + " |");
    }
}

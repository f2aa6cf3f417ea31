package io.entente.nlp;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The encoders that come with the program: a folder each for names and for pairs. An encoder is opened once, when it is asked for. */
public final class ModelPack {

    private final Path folder;
    private @Nullable EncoderFolder names;
    private @Nullable EncoderFolder pairs;

    public ModelPack(Path folder) {
        this.folder = folder;
    }

    /** The encoder that labels names. */
    public synchronized EncoderFolder names() {
        if (names == null) {
            names = EncoderFolder.open(folder.resolve("names"), "names");
        }
        return names;
    }

    /** The encoder that reads marked pairs. */
    public synchronized EncoderFolder pairs() {
        if (pairs == null) {
            pairs = EncoderFolder.open(folder.resolve("pairs"), "pairs");
        }
        return pairs;
    }
}

package io.entente.nlp;

import java.nio.file.Path;

/** The encoders that come with the program: a folder each for names and for pairs. */
public final class ModelPack {

    private final Path folder;

    public ModelPack(Path folder) {
        this.folder = folder;
    }

    /** The encoder that labels names. */
    public EncoderFolder names() {
        return EncoderFolder.open(folder.resolve("names"), "names");
    }

    /** The encoder that reads marked pairs. */
    public EncoderFolder pairs() {
        return EncoderFolder.open(folder.resolve("pairs"), "pairs");
    }
}

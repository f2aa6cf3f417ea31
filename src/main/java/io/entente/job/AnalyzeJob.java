package io.entente.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The run up to the stage {@code ANALYZE}: with the same flags, the next job goes on from there. */
@Command(
        name = "analyze",
        description = "Reads and analyses articles; adds nothing up and publishes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AnalyzeJob implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return RunJob.run(options.settings(), StageName.ANALYZE, "analyze");
    }
}

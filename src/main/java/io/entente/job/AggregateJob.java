package io.entente.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The run up to the stage {@code CHECK}: with the same flags, the next job goes on from there. */
@Command(
        name = "aggregate",
        description = "Goes on with a run that was read and analysed, adds up, checks and publishes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AggregateJob implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return RunJob.run(options.settings(), StageName.CHECK, "aggregate");
    }
}

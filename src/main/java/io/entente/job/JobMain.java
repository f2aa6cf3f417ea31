package io.entente.job;

import io.entente.corpus.InputException;
import io.entente.nlp.ModelException;
import io.entente.seed.SeedException;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry: parses the command line, runs a job, and exits with its code. */
@Command(
        name = "entente",
        description = "Who is for or against whom in the news, at corpus scale.",
        mixinStandardHelpOptions = true,
        versionProvider = CodeVersion.class,
        sortOptions = false,
        subcommands = {
            RunJob.class,
            ReadJob.class,
            AnalyzeJob.class,
            AggregateJob.class,
            ShowJob.class,
            ExplainJob.class,
            ExportJob.class,
            DiffJob.class,
            ReportJob.class,
            VerifyJob.class,
            TrainJob.class,
            PredictJob.class,
            EvaluateJob.class,
            BenchJob.class,
            DuplicatesJob.class
        },
        footer = {"", "Exit codes: 0 done, 2 the input or the arguments are wrong, 3 a fault of the program."})
public final class JobMain implements Runnable {

    private static final String CONFIG = "--config";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Runs the job that the arguments name and exits. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != ExitCode.DONE || !isDriverInYarn()) {
            System.exit(code);
        }
    }

    /** Whether YARN runs this driver: it takes an exit of the driver's own, whatever its code, for a failure. */
    private static boolean isDriverInYarn() {
        return "yarn".equals(System.getProperty("spark.master"))
                && "cluster".equals(System.getProperty("spark.submit.deployMode"));
    }

    /** Runs the job that the arguments name; answers its exit code. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new JobMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e))
                .setParameterExceptionHandler((e, arguments) -> wrong(e.getMessage()));
        List<String> left = new ArrayList<>(List.of(args));
        int config = left.indexOf(CONFIG);
        if (config >= 0) {
            if (config + 1 >= left.size() || !new File(left.get(config + 1)).canRead()) {
                return wrong(CONFIG + " needs a properties file that can be read");
            }
            line.setDefaultValueProvider(new CommandLine.PropertiesDefaultProvider(new File(left.get(config + 1))));
            left.subList(config, config + 2).clear();
        }
        return line.execute(left.toArray(String[]::new));
    }

    private static int explain(Exception e) {
        if (e instanceof UserException
                || e instanceof InputException
                || e instanceof SeedException
                || e instanceof ModelException) {
            return wrong(e.getMessage());
        }
        System.err.println("This is a fault of the program. Please report it with what stands below.");
        e.printStackTrace();
        return ExitCode.FAULT;
    }

    private static int wrong(@Nullable String message) {
        System.err.println("entente: " + message);
        return ExitCode.USER;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}

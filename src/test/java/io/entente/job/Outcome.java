package io.entente.job;

import io.entente.support.SparkTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command answered: its exit code and what it printed. */
record Outcome(int code, String out, String err) {

    /**
     * Runs a command in this JVM, on the tests' own Spark session, which it closes. The session is opened before the output is
     * taken, so that Spark's log keeps going where it went.
     */
    static Outcome of(String... args) {
        SparkTest.session();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        int code;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            code = JobMain.run(args);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines in which the program says what is wrong. */
    List<String> complaints() {
        return err.lines().filter(line -> line.startsWith("entente: ")).toList();
    }
}

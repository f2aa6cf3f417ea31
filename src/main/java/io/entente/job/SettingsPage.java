package io.entente.job;

import java.io.PrintStream;

/** Prints the effective settings of a run. */
final class SettingsPage {

    private SettingsPage() {}

    static void print(RunSettings settings, PrintStream out) {
        out.println("corpus: " + settings.corpus());
        out.println("input: " + String.join(", ", settings.inputs()));
        out.println("warehouse: " + settings.warehouse());
        out.println("seeds: " + settings.seeds().folder());
        if (settings.seeds().ownActors() != null) {
            out.println("own actors: " + settings.seeds().ownActors());
        }
        settings.named().forEach((name, value) -> {
            if (!value.equals("null") && !value.equals("{}")) {
                out.println(name + ": " + value);
            }
        });
    }
}

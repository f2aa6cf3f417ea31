package io.entente.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven by its own DevTools protocol. It keeps what the page complains of and what it asks the
 * network for.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final long PATIENCE_SECONDS = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private int sent;

    private Browser(Process process, String address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener(received))
                .join();
        List.of("Page", "Runtime", "Log", "Network").forEach(domain -> send(domain + ".enable", Map.of()));
    }

    /**
     * Starts the browser that the environment variable {@code CHROME} names, or else the first Chromium or Chrome on the PATH.
     *
     * @param work a folder for its profile
     */
    public static Browser start(Path work) {
        try {
            Path profile = Files.createTempDirectory(work, "browser");
            List<String> command = new ArrayList<>(List.of(executable()));
            command.addAll(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
            command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
            command.addAll(List.of("--no-first-run", "--remote-debugging-port=0", "--user-data-dir=" + profile));
            command.add("about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("browser.log").toFile())
                    .start();
            Path port = profile.resolve("DevToolsActivePort");
            await("the browser to start", () -> lines(port) > 1 || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "The browser ended at once: " + Files.readString(profile.resolve("browser.log")));
            }
            return new Browser(process, page(Files.readAllLines(port).get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String executable() {
        String named = System.getenv("CHROME");
        if (named != null) {
            return named;
        }
        Optional<Path> found = NAMES.stream()
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(
                        () -> new IllegalStateException(
                                "No browser found for the test of the report page: install"
                                        + " Chromium (apt-get install chromium), or name a Chromium or Chrome in the environment variable CHROME"))
                .toString();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static String page(String port) throws IOException {
        try {
            HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode target : MAPPER.readTree(answer)) {
                if (target.get("type").asText().equals("page")) {
                    return target.get("webSocketDebuggerUrl").asText();
                }
            }
            throw new IllegalStateException("The browser has no page: " + answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something is so. */
    public static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + PATIENCE_SECONDS + " s for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Opens an address afresh; what was kept of the last page is forgotten. */
    public void open(String address) {
        send("Page.navigate", Map.of("url", "about:blank"));
        await("the blank page", () -> bool("location.href === 'about:blank'"));
        complaints.clear();
        requests.clear();
        send("Page.navigate", Map.of("url", address));
        await("the page", () -> bool("location.href !== 'about:blank' && document.readyState === 'complete'"));
    }

    /** A window of this size, on a system that prefers these colours. */
    public void window(int width, int height, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        String scheme = dark ? "dark" : "light";
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The value of an expression of JavaScript. */
    public JsonNode value(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    public String text(String expression) {
        return value(expression).asText();
    }

    public boolean bool(String expression) {
        return value(expression).asBoolean();
    }

    public int number(String expression) {
        return value(expression).asInt();
    }

    /** Presses and releases a key by its name and code, as Tab is 9. */
    public void press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Presses Enter, which activates a link or a button. */
    public void pressEnter() {
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r"));
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
    }

    /** Clicks at a place of the window, in CSS pixels. */
    public void click(double x, double y) {
        send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** What the page has written into the console, and errors of its scripts and its policy. */
    public List<String> complaints() {
        value("1");
        return List.copyOf(complaints);
    }

    /** What the page has asked for, itself left out. */
    public List<String> requests() {
        value("1");
        return requests.stream().skip(1).toList();
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        sent++;
        try {
            socket.sendText(MAPPER.writeValueAsString(Map.of("id", sent, "method", method, "params", parameters)), true)
                    .join();
            while (true) {
                JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("The browser does not answer " + method);
                }
                if (message.path("id").asInt() == sent) {
                    if (message.has("error")) {
                        throw new AssertionError(method + ": " + message.get("error"));
                    }
                    return message.get("result");
                }
                note(message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void note(JsonNode event) {
        switch (event.path("method").asText()) {
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(event.get("params").toString());
            case "Network.requestWillBeSent" ->
                requests.add(event.get("params").get("request").get("url").asText());
            default -> {
                // Other events tell nothing that a test asks for.
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Puts messages together and keeps them in order. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> received;
        private final StringBuilder part = new StringBuilder();

        Listener(BlockingQueue<JsonNode> received) {
            this.received = received;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                try {
                    received.add(MAPPER.readTree(part.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                part.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, data, last);
        }
    }
}

package io.entente.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes a network: first all nodes, then all edges, each as it comes. */
public interface NetworkWriter extends Closeable {

    void node(NetworkNode node) throws IOException;

    void edge(NetworkEdge edge) throws IOException;
}

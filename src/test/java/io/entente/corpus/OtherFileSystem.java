package io.entente.corpus;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The local disk under the scheme {@code other}, so that it is read as storage that is not local. */
public final class OtherFileSystem extends RawLocalFileSystem {

    @Override
    public URI getUri() {
        return URI.create("other:///");
    }

    @Override
    public String getScheme() {
        return "other";
    }
}

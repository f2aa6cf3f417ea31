package io.entente.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Spreads slices over partitions so that none has much more to read than another: the same slices always the same way. */
final class SlicePlan {

    /** What opening a file costs, in bytes that could be read meanwhile. */
    private static final long OPENING = 64L << 10;

    private static final class Partition {

        private final int number;
        private final List<FileSlice> slices = new ArrayList<>();
        private long load;

        Partition(int number) {
            this.number = number;
        }
    }

    private SlicePlan() {}

    /** Partitions of at least one slice each, at most {@code limit}; the largest slices are placed first. */
    static List<List<FileSlice>> of(List<FileSlice> slices, int limit) {
        PriorityQueue<Partition> lightest = new PriorityQueue<>(
                Comparator.<Partition>comparingLong(part -> part.load).thenComparingInt(part -> part.number));
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < Math.min(slices.size(), limit); i++) {
            partitions.add(new Partition(i));
        }
        lightest.addAll(partitions);
        Comparator<FileSlice> byPlace =
                Comparator.comparing(FileSlice::sourceUri).thenComparingLong(FileSlice::start);
        List<FileSlice> largestFirst = new ArrayList<>(slices);
        largestFirst.sort(Comparator.comparingLong(FileSlice::bytes).reversed().thenComparing(byPlace));
        for (FileSlice slice : largestFirst) {
            Partition part = lightest.remove();
            part.slices.add(slice);
            part.load += slice.bytes() + OPENING;
            lightest.add(part);
        }
        partitions.forEach(part -> part.slices.sort(byPlace));
        return partitions.stream().map(part -> List.copyOf(part.slices)).toList();
    }
}

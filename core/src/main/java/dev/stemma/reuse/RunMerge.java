package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Merges sorted runs with a heap. */
final class RunMerge {

  /** Takes the values in order. */
  interface Sink {
    void take(long value) throws IOException;
  }

  private final Run[] heap;
  private int size;

  private RunMerge(List<Run> runs) {
    List<Run> open = new ArrayList<>(runs);
    open.removeIf(Run::isOver);
    heap = open.toArray(new Run[0]);
    size = heap.length;
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  static void merge(List<Run> runs, Sink sink) throws IOException {
    RunMerge merge = new RunMerge(runs);
    while (merge.size > 0) {
      Run least = merge.heap[0];
      sink.take(least.value());
      least.advance();
      if (least.isOver()) {
        merge.heap[0] = merge.heap[--merge.size];
      }
      merge.sink(0);
    }
  }

  private void sink(int from) {
    int at = from;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        return;
      }
      if (child + 1 < size && less(child + 1, child)) {
        child++;
      }
      if (!less(child, at)) {
        return;
      }
      Run swap = heap[at];
      heap[at] = heap[child];
      heap[child] = swap;
      at = child;
    }
  }

  private boolean less(int one, int two) {
    return Long.compareUnsigned(heap[one].value(), heap[two].value()) < 0;
  }
}

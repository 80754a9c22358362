package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Puts pairs in order, however many: those that do not fit memory go to disk as sorted runs. */
final class SharedPairSort {

  /** What a pair in memory takes, about. */
  private static final int BYTES = 120;

  private final Manifest manifest;
  private final Comparator<SharedPair> order;
  private final long most;
  private final List<Path> runs = new ArrayList<>();
  private final List<SharedPair> pairs = new ArrayList<>();

  /** Takes the pairs in order. */
  interface Sink {
    void take(SharedPair pair) throws IOException;
  }

  SharedPairSort(Manifest manifest, Comparator<SharedPair> order, long memory) {
    this.manifest = manifest;
    this.order = order;
    most = Math.max(1024, memory / BYTES);
  }

  void add(SharedPair pair) throws IOException {
    pairs.add(pair);
    if (pairs.size() >= most) {
      Path run = manifest.file("shared-run-" + runs.size());
      pairs.sort(order);
      try (SealedOutput out = new SealedOutput(run, SealedFile.Kind.SHARED)) {
        for (SharedPair each : pairs) {
          SharedPairs.write(each, out);
        }
        out.seal();
      }
      runs.add(run);
      pairs.clear();
    }
  }

  /** Hands on all pairs; to be asked once. */
  void inOrder(Sink sink) throws IOException {
    pairs.sort(order);
    PriorityQueue<Source> open =
        new PriorityQueue<>((one, other) -> order.compare(one.next, other.next));
    List<SharedPairs> files = new ArrayList<>();
    try {
      for (Path run : runs) {
        SharedPairs file = SharedPairs.open(run);
        files.add(file);
        open.add(new Source(file::get, file.size()));
      }
      if (!pairs.isEmpty()) {
        open.add(new Source(pairs::get, pairs.size()));
      }
      while (!open.isEmpty()) {
        Source least = open.remove();
        sink.take(least.next);
        if (least.advance()) {
          open.add(least);
        }
      }
    } finally {
      for (SharedPairs file : files) {
        file.close();
      }
    }
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    pairs.clear();
  }

  private interface Reading {
    SharedPair get(int index) throws IOException;
  }

  private static final class Source {
    private final Reading pairs;
    private final int size;
    private int at;
    private SharedPair next;

    Source(Reading pairs, int size) throws IOException {
      this.pairs = pairs;
      this.size = size;
      next = pairs.get(0);
    }

    boolean advance() throws IOException {
      at++;
      if (at < size) {
        next = pairs.get(at);
      }
      return at < size;
    }
  }
}

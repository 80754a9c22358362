package dev.stemma.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things by several threads and hands on what came of each in their order, as soon as
 * it and all before it are done. No more than a few results wait, so memory does not grow with the
 * number of things.
 */
final class InOrder {

  /** Fewer are done before threads have started. */
  private static final int FEW = 8;

  private static final int WAITING_PER_THREAD = 4;

  /** Takes results on, one at a time, by the thread that began. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  private InOrder() {}

  /**
   * Does the work.
   *
   * @throws IOException if the taker does; what was begun is given up then
   */
  static <T, R> void each(List<T> things, Function<T, R> work, Taker<R> taker) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    if (things.size() <= FEW || threads == 1) {
      for (T thing : things) {
        taker.take(work.apply(thing));
      }
      return;
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      each(things, work, taker, workers, threads * WAITING_PER_THREAD);
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T, R> void each(
      List<T> things, Function<T, R> work, Taker<R> taker, ExecutorService workers, int waiting)
      throws IOException {
    Deque<Future<R>> begun = new ArrayDeque<>();
    Iterator<T> rest = things.iterator();
    while (rest.hasNext() || !begun.isEmpty()) {
      while (rest.hasNext() && begun.size() < waiting) {
        T thing = rest.next();
        begun.add(workers.submit(() -> work.apply(thing)));
      }
      taker.take(result(begun.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error fatal -> throw fatal;
        case RuntimeException fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts this", e);
    }
  }
}

package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Lets workers do pieces of work, a few ahead, and hands on what they made in order. */
final class WorkInOrder<T> {

  private final ExecutorService workers;
  private final int ahead;
  private final Sink<T> sink;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  /** Takes what was made. */
  interface Sink<T> {
    void take(T made) throws IOException;
  }

  /**
   * Makes one.
   *
   * @param ahead how many pieces may wait to be handed on
   */
  WorkInOrder(ExecutorService workers, int ahead, Sink<T> sink) {
    this.workers = workers;
    this.ahead = ahead;
    this.sink = sink;
  }

  /** Has a piece of work done, and hands on what came before if too many wait. */
  void submit(Callable<T> work) throws IOException {
    waiting.add(workers.submit(work));
    while (waiting.size() > ahead) {
      take();
    }
  }

  /** Hands on all that is left. */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      take();
    }
  }

  private void take() throws IOException {
    sink.take(Workers.await(waiting.remove()));
  }
}

package dev.stemma.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * CPU time of finished child processes, by {@code getrusage} of a 64-bit Linux: Java itself tells
 * it only of living ones, and {@code /proc} only by the hundredth of a second.
 */
final class ResourceUsage {

  private static final int CHILDREN = -1;
  private static final int SIZE = 144;

  /** Where the two times stand, each as seconds and microseconds. */
  private static final int USER = 0;

  private static final int SYSTEM = 16;

  @SuppressWarnings("restricted") // the signature below is that of the C library
  private static final MethodHandle GETRUSAGE =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().findOrThrow("getrusage"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

  private ResourceUsage() {}

  /** Returns user and system seconds of all child processes that have ended. */
  static double childrenSeconds() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(SIZE, Long.BYTES);
      if ((int) GETRUSAGE.invokeExact(CHILDREN, usage) != 0) {
        throw new IllegalStateException("getrusage failed");
      }
      return seconds(usage, USER) + seconds(usage, SYSTEM);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(MemorySegment usage, int offset) {
    return usage.get(ValueLayout.JAVA_LONG, offset)
        + usage.get(ValueLayout.JAVA_LONG, offset + Long.BYTES) / 1e6;
  }
}

package dev.stemma.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a few words why a file could not be used. */
final class Failure {

  private Failure() {}

  /** Returns the reason alone; the exceptions of {@code java.nio.file} repeat the file's name. */
  static String describe(IOException failure) {
    if (failure instanceof FileSystemException known) {
      String reason =
          switch (known) {
            case NoSuchFileException e -> "no such file or folder";
            case AccessDeniedException e -> "permission denied";
            case NotDirectoryException e -> "not a folder";
            default -> known.getReason();
          };
      if (reason != null) {
        return reason;
      }
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}

package dev.stemma.cli;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a folder and of the folders in it that may be articles.
 *
 * <p>Whoever names a folder does not vouch for all that lies in it. Hidden files and folders and
 * symbolic links are passed over, and files whose ending says that they are no page, such as
 * pictures and style sheets saved along with one, are left out ({@link PageNames}). A file named by
 * itself is always read.
 */
record Folder(List<Input> files, List<Problem> problems, List<String> leftOut) {

  /** Reads what lies in a folder; the articles themselves are not yet read. */
  static Folder read(Path folder) {
    Visitor visitor = new Visitor(folder);
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      visitor.problems.add(unreadable(folder, e));
    }
    if (visitor.files.isEmpty() && visitor.problems.isEmpty()) {
      visitor.problems.add(
          new Problem(
              folder.toString(), ProblemKind.EMPTY, "a folder without pages or plain texts"));
    }
    return new Folder(visitor.files, visitor.problems, visitor.leftOut);
  }

  private static Problem unreadable(Path path, IOException e) {
    return new Problem(
        path.toString(), ProblemKind.UNREADABLE, "cannot be read: " + Failure.describe(e));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Input> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    Visitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
      return isHidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile() || isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (PageNames.mayBePage(file)) {
        files.add(new Input.File(file));
      } else {
        leftOut.add(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(unreadable(file, e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }
  }
}

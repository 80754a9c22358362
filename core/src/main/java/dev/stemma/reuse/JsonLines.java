package dev.stemma.reuse;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes lines of JSON beside a file and puts them in its place when they are whole. */
final class JsonLines implements Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .rootValueSeparator((String) null)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final Path file;
  private final Path beside;
  private final OutputStream out;
  private final JsonGenerator json;

  JsonLines(Path file) throws IOException {
    this.file = file;
    beside = file.resolveSibling("." + file.getFileName() + ".part");
    out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 18);
    json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  JsonGenerator json() {
    return json;
  }

  void endLine() {
    json.writeRaw('\n');
  }

  void finish() throws IOException {
    try {
      json.close();
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException unwritable ? unwritable : new IOException(e);
    }
    out.close();
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(beside);
  }
}

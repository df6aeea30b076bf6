package org.localbydefault.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The file of an embedded database, and all that was done to it in its order. */
public final class RecordedFile {
  /** What comes before the path in a database's address. */
  static final String SCHEME = "recorded";

  /** A killed process may leave a part of its last write: some whole pages of the system's. */
  private static final int PAGE = 4_096;

  private static final List<Step> STEPS = new ArrayList<>();

  private RecordedFile() {}

  /** Something that happened. */
  sealed interface Step {}

  /** Bytes were written. */
  record Written(long at, ByteBuffer bytes) implements Step {}

  /** The file was cut. */
  record Cut(long size) implements Step {}

  /** Somebody was told that their answer is kept in an edition. */
  record Acknowledged(int person, int question, int edition) implements Step {}

  /** From now on H2 knows the scheme. */
  static void register() {
    FilePath.register(new RecordedPath());
  }

  static void acknowledged(Acknowledged step) {
    add(step);
  }

  static List<Step> steps() {
    synchronized (STEPS) {
      return List.copyOf(STEPS);
    }
  }

  private static void add(Step step) {
    synchronized (STEPS) {
      STEPS.add(step);
    }
  }

  /** The file as a process leaves it that is killed within the last of these steps. */
  static byte[] after(List<Step> steps, Random random) {
    byte[] file = new byte[0];
    int size = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Cut cut) {
        size = (int) cut.size();
        Arrays.fill(file, size, file.length, (byte) 0);
      } else if (steps.get(i) instanceof Written written) {
        int length = written.bytes().limit();
        if (i == steps.size() - 1 && length > PAGE) {
          length = Math.min(length, PAGE * (1 + random.nextInt(length / PAGE + 1)));
        }
        int end = (int) written.at() + length;
        file = end > file.length ? Arrays.copyOf(file, end * 2) : file;
        written.bytes().get(0, file, (int) written.at(), length);
        size = Math.max(size, end);
      }
    }
    return Arrays.copyOf(file, size);
  }

  /** What H2 finds under the scheme. */
  public static final class RecordedPath extends FilePathWrapper {
    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new Channel(getBase().open(mode));
    }
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public synchronized int read(ByteBuffer to, long at) throws IOException {
      return file.read(to, at);
    }

    @Override
    public synchronized int write(ByteBuffer from, long at) throws IOException {
      synchronized (STEPS) {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        int written = file.write(from, at);
        add(new Written(at, ByteBuffer.wrap(Arrays.copyOf(bytes, written))));
        return written;
      }
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      synchronized (STEPS) {
        if (size < file.size()) {
          file.truncate(size);
          add(new Cut(size));
        }
      }
    }

    @Override
    public void force(boolean isWithMetadata) throws IOException {
      file.force(isWithMetadata);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean isShared) throws IOException {
      return file.tryLock(at, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}

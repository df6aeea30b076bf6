package org.localbydefault.served;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** People who read and save at a steady pace, whether or not the program keeps up. */
public final class LoadRun {
  private static final int PEOPLE = 40;
  private static final int REQUESTS_A_SECOND = 200;
  private static final int WARM_SECONDS = 10;
  private static final int SECONDS = 30;

  private final Served.Start start;
  private final Prepared.Room room;
  private final AtomicInteger failures = new AtomicInteger();
  private final Map<String, ConcurrentLinkedQueue<Long>> nanoseconds = new TreeMap<>();

  private LoadRun(Served.Start start, Prepared.Room room) {
    this.start = start;
    this.room = room;
    List.of("read", "save", "results")
        .forEach(w -> nanoseconds.put(w, new ConcurrentLinkedQueue<>()));
  }

  /**
   * @param rounds that other councils have beside the one of the run, with answers
   */
  public static LoadRun embedded(Path data, int rounds)
      throws IOException, InterruptedException, SQLException {
    Served.Start start = Served.Start.embedded(data);
    Served.start(start).close();
    try (Connection connection = Prepared.embedded(data)) {
      Prepared.Room room = Prepared.room(connection, PEOPLE);
      Prepared.copies(connection, rounds);
      return new LoadRun(start, room);
    }
  }

  public int failures() {
    return failures.get();
  }

  /** Runs, and gives a line for each kind of request. */
  public String run() throws IOException, InterruptedException {
    try (Served served = Served.start(start)) {
      List<Answerer> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        Answerer person = new Answerer(i, room, served::address);
        person.signIn(room);
        people.add(person);
      }
      drive(people, WARM_SECONDS);
      nanoseconds.values().forEach(ConcurrentLinkedQueue::clear);
      drive(people, SECONDS);
    }
    StringBuilder lines = new StringBuilder();
    nanoseconds.forEach((what, times) -> lines.append(line(what, times)));
    return lines.toString();
  }

  /** Each person acts at moments of their own, an even part of the pace. */
  private void drive(List<Answerer> people, int seconds) throws InterruptedException {
    long gap = TimeUnit.SECONDS.toNanos(1) * PEOPLE * 2 / REQUESTS_A_SECOND;
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Answerer person = people.get(i);
      long first = begin + gap * i / PEOPLE;
      boolean isReader = i == 0;
      threads.add(new Thread(() -> act(person, first, gap, end, isReader)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void act(Answerer person, long first, long gap, long end, boolean isReader) {
    BiConsumer<String, Long> timed =
        (what, time) -> nanoseconds.getOrDefault(what, new ConcurrentLinkedQueue<>()).add(time);
    try {
      for (long next = first; next < end; next += gap) {
        TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        if (isReader) {
          person.readResults(timed);
        } else {
          person.answer(timed);
        }
      }
    } catch (IOException | IllegalStateException e) {
      failures.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(String what, ConcurrentLinkedQueue<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return String.format("%-8s none%n", what);
    }
    return String.format(
        "%-8s %6d requests, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        what,
        sorted.size(),
        milliseconds(sorted, 50),
        milliseconds(sorted, 99),
        milliseconds(sorted, 100));
  }

  private static double milliseconds(List<Long> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }
}

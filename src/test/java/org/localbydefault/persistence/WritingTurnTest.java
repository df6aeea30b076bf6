package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;

/** One transaction at a time changes the embedded database: see ADR 10. */
@QuarkusTest
class WritingTurnTest {
  private static final long LONG_SECONDS = 20;
  private static final long A_WHILE_MILLISECONDS = 300;

  @Inject Stores stores;

  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private Place here;
  private Place there;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() {
    here = Place.in(stores);
    there = Place.in(stores);
  }

  @AfterEach
  void end() {
    mayEnd.countDown();
    others.shutdownNow();
  }

  @Test
  void whoChangesSomethingWaitsUntilAnotherIsDone() throws Exception {
    Future<?> first = begun(() -> answer(here));
    Future<?> second = others.submit(() -> answer(there));
    assertThat(isDoneMeanwhile(second)).isEqualTo(!isInTurn());
    mayEnd.countDown();
    first.get(LONG_SECONDS, TimeUnit.SECONDS);
    second.get(LONG_SECONDS, TimeUnit.SECONDS);
    assertThat(stores.answers.of(there.council(), there.participant().id())).hasSize(1);
  }

  @Test
  void whatIsWrittenOnlyAtTheEndOfATransactionWaitsToo() throws Exception {
    Future<?> first = begun(() -> answer(here));
    // Nothing reads before the transaction ends, so Hibernate sends the row with the commit.
    Future<?> second = others.submit(() -> note(there));
    assertThat(isDoneMeanwhile(second)).isEqualTo(!isInTurn());
    mayEnd.countDown();
    first.get(LONG_SECONDS, TimeUnit.SECONDS);
    second.get(LONG_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void whoReadsDoesNotWait() throws Exception {
    Future<?> first = begun(() -> answer(here));
    assertThat(stores.answers.of(there.council(), there.participant().id())).isEmpty();
    assertThat(stores.councils.find(here.council())).isPresent();
    assertThat(first.isDone()).isFalse();
  }

  @Test
  void whoFailsGivesTheTurnBack() throws Exception {
    Future<?> first =
        begun(
            () -> {
              answer(here);
              QuarkusTransaction.setRollbackOnly();
            });
    mayEnd.countDown();
    assertThat(first).failsWithin(Duration.ofSeconds(LONG_SECONDS));
    answer(there);
    assertThat(stores.answers.of(here.council(), here.participant().id())).isEmpty();
    assertThat(stores.answers.of(there.council(), there.participant().id())).hasSize(1);
  }

  /** Whether changes wait for each other. */
  boolean isInTurn() {
    return true;
  }

  /** Begins a transaction elsewhere, which changes something and then stays open. */
  private Future<?> begun(Runnable change) throws InterruptedException {
    CountDownLatch isChanged = new CountDownLatch(1);
    Future<?> future =
        others.submit(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          change.run();
                          isChanged.countDown();
                          await(mayEnd);
                        }));
    assertThat(isChanged.await(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    return future;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(2 * LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whoever need not wait has all the time; whoever must is seen to wait for a while. */
  private boolean isDoneMeanwhile(Future<?> future) throws Exception {
    try {
      Duration longest =
          isInTurn() ? Duration.ofMillis(A_WHILE_MILLISECONDS) : Duration.ofSeconds(LONG_SECONDS);
      future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private void answer(Place place) {
    stores.answers.save(
        place.council(),
        place.participant().id(),
        Place.QUESTION,
        Place.draft(Place.chosen("embedded"), 0));
  }

  private void note(Place place) {
    stores.trail.add(
        new Trail.Entry(
            Optional.of(place.council()), Optional.empty(), Deed.COUNCIL_ENROLLED, "", Place.NOW));
  }
}

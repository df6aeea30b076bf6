package org.localbydefault.questionnaire.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.QuestionId;

/** Questions that depend on each other, without calling itself: files may be made to go deep. */
final class Cycles {
  private final Map<QuestionId, Set<QuestionId>> needs;
  private final Map<QuestionId, List<QuestionId>> neededBy = new HashMap<>();
  private final List<QuestionId> order = new ArrayList<>();
  private final Map<QuestionId, Integer> depths = new HashMap<>();

  /**
   * @param needs what each question depends on
   */
  Cycles(Map<QuestionId, Set<QuestionId>> needs) {
    this.needs = needs;
    sort();
  }

  /** Those that are in no circle, what they depend on before them. */
  List<QuestionId> order() {
    return order;
  }

  /** How many stand in a row behind a question; 0 for one that depends on nothing. */
  int depth(QuestionId id) {
    return depths.getOrDefault(id, 0);
  }

  /** Every circle once, its questions in the order of their dependence. */
  List<List<QuestionId>> circles() {
    Map<QuestionId, Set<QuestionId>> left = new LinkedHashMap<>(needs);
    left.keySet().removeAll(order);
    List<List<QuestionId>> circles = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<QuestionId> seen = new LinkedHashSet<>();
      Optional<QuestionId> next = left.keySet().stream().findFirst();
      while (next.isPresent() && seen.add(next.get())) {
        next = next.flatMap(id -> firstNeed(id, left));
      }
      List<QuestionId> walk = List.copyOf(seen);
      next.ifPresent(id -> circles.add(walk.subList(walk.indexOf(id), walk.size())));
      left.keySet().removeAll(walk);
    }
    return circles;
  }

  private static Optional<QuestionId> firstNeed(
      QuestionId id, Map<QuestionId, Set<QuestionId>> left) {
    return left.getOrDefault(id, Set.of()).stream().filter(left::containsKey).findFirst();
  }

  private void sort() {
    Map<QuestionId, Integer> open = new HashMap<>();
    ArrayDeque<QuestionId> free = new ArrayDeque<>();
    needs.forEach(
        (id, others) -> {
          Set<QuestionId> known =
              others.stream().filter(needs::containsKey).collect(Collectors.toSet());
          known.forEach(o -> neededBy.computeIfAbsent(o, k -> new ArrayList<>()).add(id));
          open.put(id, known.size());
          if (known.isEmpty()) {
            free.add(id);
          }
        });
    while (!free.isEmpty()) {
      QuestionId id = free.remove();
      order.add(id);
      for (QuestionId dependent : neededBy.getOrDefault(id, List.of())) {
        depths.merge(dependent, depth(id) + 1, Math::max);
        if (open.merge(dependent, -1, Integer::sum) == 0) {
          free.add(dependent);
        }
      }
    }
  }
}

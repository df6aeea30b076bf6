package org.localbydefault.app;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("x");
  }
}

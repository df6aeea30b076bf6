package org.localbydefault.account;

/**
 * Somebody who can sign in.
 *
 * @param epoch how often everything was signed out; a session of an earlier epoch is over
 * @param isOwner whether it looks after this installation
 * @param isTrainer whether it may run workshops
 * @param wantsReminders whether it gets letters that remind
 */
public record Account(
    AccountId id,
    Email email,
    String name,
    int epoch,
    boolean isOwner,
    boolean isTrainer,
    boolean wantsReminders) {}

package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.persistence.Installation;

/**
 * Links in letters by which somebody stops them without signing in. They hold whose they are and a
 * proof of it, so that nothing is kept for a letter that is never opened.
 */
@ApplicationScoped
public class StopLinks {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "stop reminders ";
  private static final int ID_BYTES = 16;

  private final Accounts accounts;
  private final byte[] key;

  StopLinks(Installation installation, Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.key =
        (PURPOSE + installation.sessionKey(clock.instant())).getBytes(StandardCharsets.UTF_8);
  }

  /** The secret of somebody's link. */
  public String secret(AccountId account) {
    byte[] id = bytes(account);
    byte[] proof = proof(id);
    byte[] whole = ByteBuffer.allocate(id.length + proof.length).put(id).put(proof).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** Whose link it is; empty for a made-up one and for somebody who is gone. */
  public Optional<Account> open(String secret) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(secret);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (whole.length <= ID_BYTES) {
      return Optional.empty();
    }
    byte[] id = Arrays.copyOf(whole, ID_BYTES);
    byte[] proof = Arrays.copyOfRange(whole, ID_BYTES, whole.length);
    ByteBuffer numbers = ByteBuffer.wrap(id);
    AccountId account = new AccountId(new UUID(numbers.getLong(), numbers.getLong()));
    return MessageDigest.isEqual(proof, proof(id)) ? accounts.find(account) : Optional.empty();
  }

  private static byte[] bytes(AccountId account) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(account.value().getMostSignificantBits())
        .putLong(account.value().getLeastSignificantBits())
        .array();
  }

  private byte[] proof(byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(id);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}

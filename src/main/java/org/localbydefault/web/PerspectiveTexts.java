package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** From where people see the council. */
@MessageBundle("perspective")
public interface PerspectiveTexts {
  @Message("I plan or buy services (commissioner)")
  String commissioner();

  @Message("I run tenders and contracts (procurement)")
  String procurement();

  @Message("I work in finance")
  String finance();

  @Message("I work in public health")
  String public_health();

  @Message("I am another council officer")
  String other_officer();

  @Message("I am a councillor")
  String councillor();

  @Message("I am from a local charity or community group")
  String vcse_partner();

  @Message("I am a resident")
  String resident();

  @Message("Commissioner")
  String a_commissioner();

  @Message("Procurement officer")
  String a_procurement();

  @Message("Finance officer")
  String a_finance();

  @Message("Public health officer")
  String a_public_health();

  @Message("Other officer")
  String an_other_officer();

  @Message("Councillor")
  String a_councillor();

  @Message("Local charity or community group")
  String a_vcse_partner();

  @Message("Resident")
  String a_resident();

  @Message("Officers")
  String officers();

  @Message("Councillors")
  String councillors();

  @Message("Partners and residents")
  String partners();
}

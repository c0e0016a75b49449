package oit.cli;

import java.util.Optional;
import oit.agency.Agency;

/** Scans on this machine, in turns. Thread-safe. */
record Here(Turns turns, AgencyScans scans, ControlSites control) implements Place {

  @Override
  public boolean begin() throws InterruptedException {
    return control.cameBack(0);
  }

  @Override
  public int threads(int atOnce) {
    return atOnce;
  }

  @Override
  public Optional<Agency> take() throws InterruptedException {
    return turns.take();
  }

  @Override
  public boolean isDone(Agency agency) {
    return scans.isDone(agency);
  }

  @Override
  public Told scan(Agency agency) throws InterruptedException {
    return scans.of(agency);
  }

  @Override
  public void done(Agency agency) {
    turns.done(agency);
  }
}

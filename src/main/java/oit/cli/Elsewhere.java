package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import oit.agency.Agency;
import oit.scan.RunStore;

/** Has the agencies scanned by workers, and takes them as they come back. For one thread. */
final class Elsewhere implements Place {

  private final Errand errand;
  private final DeclaredLinks.Read declared;
  private final RunStore store;
  private final AgencyScans scans;
  private final Handover handover;
  private final IntConsumer running;
  private final Consumer<String> say;

  /**
   * @param stopped counted down when the person does not want to wait
   * @param running hears how many agencies are under way
   * @param say hears sentences for the person
   */
  Elsewhere(
      Errand errand,
      DeclaredLinks.Read declared,
      RunStore store,
      AgencyScans scans,
      CountDownLatch stopped,
      IntConsumer running,
      Consumer<String> say) {
    this.errand = errand;
    this.declared = declared;
    this.store = store;
    this.scans = scans;
    this.running = running;
    this.say = say;
    handover =
        new Handover(
            errand.jobs(),
            errand.cluster(),
            store,
            new Patience(errand.words(), say),
            errand.words(),
            stopped);
  }

  @Override
  public boolean begin() {
    Map<String, String> links = new HashMap<>();
    declared.links().forEach((id, theirs) -> links.put(id, Baggage.links(theirs)));
    List<Agency> agencies = scans.targets().agencies();
    try {
      handover.begin(errand.run(), links, agencies, errand.anew());
      say.accept(errand.words().of("handover.handed", "" + agencies.size(), store.run().text()));
      return true;
    } catch (Patience.Over e) {
      return false;
    }
  }

  @Override
  public int threads(int atOnce) {
    return 1;
  }

  @Override
  public Optional<Agency> take() {
    return handover.take(running);
  }

  @Override
  public boolean isDone(Agency agency) {
    return scans.isDone(agency);
  }

  @Override
  public Told scan(Agency agency) {
    try {
      return switch (handover.result(agency)) {
        case Handover.Result.Report(var report) -> scans.done(agency, report);
        case Handover.Result.Nothing(String why) ->
            new Told(List.of(), List.of(why), true, false, true, null, null);
      };
    } catch (Patience.Over e) {
      return new Told(List.of(), List.of(), true, false, true, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void done(Agency agency) {
    // its host is free since the worker was done
  }
}

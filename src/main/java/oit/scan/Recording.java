package oit.scan;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.crawl.Coverage;
import oit.crawl.CrawlListener;
import oit.crawl.Fetching;
import oit.fetch.FetchOutcome;
import oit.fetch.ProductVersion;
import oit.read.Resource;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Archive;
import oit.store.Diary;
import oit.store.StoredPages;
import oit.store.Visit;
import oit.store.Visits;

/** Keeps one scan on disk: what is fetched, what the judge is told, and the report. */
final class Recording implements AutoCloseable {

  private final AgencyFolder folder;
  private final Optional<AgencyFolder> earlier;
  private final Diary diary;
  private final Visits visits;
  private boolean broken;

  private Recording(
      AgencyFolder folder, Optional<AgencyFolder> earlier, Diary diary, Visits visits) {
    this.folder = folder;
    this.earlier = earlier;
    this.diary = diary;
    this.visits = visits;
  }

  static Recording open(AgencyFolder folder, Optional<AgencyFolder> earlier, RunId run)
      throws IOException {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("software", "oit/" + ProductVersion.text());
    about.put("format", "WARC File Format 1.1");
    about.put("isPartOf", run.text());
    Diary diary = folder.open(earlier, Archive.LIMIT, about);
    try {
      return new Recording(folder, earlier, diary, folder.writeVisits());
    } catch (IOException e) {
      diary.close();
      throw e;
    }
  }

  Fetching over(Fetching network) {
    return new RecordedFetching(network, diary);
  }

  /** Hears what {@code listener} hears, and passes it on. */
  CrawlListener over(CrawlListener listener) {
    return new CrawlListener() {
      @Override
      public void visited(Resource resource, int clicks, List<String> foundVia) {
        add(new Visit.Page(resource.url(), resource.sha256(), clicks, foundVia));
        listener.visited(resource, clicks, foundVia);
      }

      @Override
      public void sameAs(String url, String first, int clicks, List<String> foundVia) {
        add(new Visit.Same(url, first));
        listener.sameAs(url, first, clicks, foundVia);
      }

      @Override
      public void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia) {
        add(new Visit.Failed(url, outcome));
        listener.failed(url, outcome, clicks, foundVia);
      }

      @Override
      public void progress(String url, int done, int queued) {
        listener.progress(url, done, queued);
      }
    };
  }

  /** What was fetched and read so far. */
  Evidence evidence() throws IOException {
    StoredPages pages = folder.pages();
    try {
      return new Evidence(pages, folder.transcripts(earlier));
    } catch (IOException e) {
      pages.close();
      throw e;
    }
  }

  void keep(Coverage coverage) {
    coverage.findings().forEach(f -> add(new Visit.Oddity(f.kind(), f.url(), f.note())));
  }

  private void add(Visit visit) {
    try {
      visits.add(visit);
    } catch (IOException e) {
      broken = true;
    }
  }

  /** Whether everything that was fetched could be kept. */
  boolean isComplete() {
    return !broken && !diary.isIncomplete();
  }

  /**
   * Puts what the judge was told where it can be judged again.
   *
   * @return whether all of it is there
   */
  boolean finishVisits() {
    try {
      if (!broken) {
        visits.finish();
        return true;
      }
    } catch (IOException e) {
      broken = true;
    }
    try {
      folder.forgetVisits();
    } catch (IOException e) {
      // an earlier attempt's stay, and the report says that not everything was kept
    }
    return false;
  }

  /** Notes the end of the scan, so that it is not run again. */
  void finish(GapReport report) {
    try {
      folder.finish(report);
    } catch (IOException e) {
      // then it is run again from what is kept when the run is taken up
    }
  }

  @Override
  public void close() {
    try (diary;
        visits) {
      // both are closed, whatever happens to one
    } catch (IOException e) {
      // nothing more can be kept; the report says so already, or was written before
    }
  }
}

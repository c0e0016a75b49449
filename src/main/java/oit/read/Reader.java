package oit.read;

import java.io.IOException;
import java.util.Optional;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.picture.Picture;

/**
 * Turns fetched bytes into a {@link Resource}. Never throws for what the bytes are: the resource's
 * state says how far they could be read. Bounded in text, pages, cells, links and time (20 s for
 * one resource). Thread-safe; blocks while it reads, so call it from a virtual thread.
 */
public final class Reader {
  private final Limits limits;

  public Reader() {
    this(Limits.DEFAULT);
  }

  Reader(Limits limits) {
    this.limits = limits;
  }

  /** Reads one resource. */
  public Resource read(Fetched fetched) {
    Optional<String> name = fetched.header("content-disposition").flatMap(FileName::in);
    String path =
        name.filter(n -> n.indexOf('.') >= 0)
            .orElseGet(() -> String.join("/", fetched.url().pathSegments()));
    Kind kind =
        fetched.body().length == 0
            ? Sniffer.promised(fetched.contentType(), path)
            : kind(fetched, path);
    Draft draft = new Draft(limits.of(kind));
    if (fetched.body().length == 0) {
      draft.state(new ReadState.Damaged("empty"));
      return draft.finish(Head.of(fetched), kind);
    }
    if (fetched.truncated()) {
      draft.cut("truncated");
    }
    Kind promised = Sniffer.promised(fetched.contentType(), path);
    if (promised.isDocument() && promised != kind && !bothOffice(promised, kind)) {
      draft.find("type-mismatch", promised.code() + " → " + kind.code());
    }
    Optional<Foreign.Format> foreign = Foreign.of(fetched.body());
    if (foreign.isPresent()) {
      draft.state(new ReadState.Unsupported(foreign.get().name()));
      return draft.finish(Head.of(fetched), foreign.get().kind());
    }
    Worker.run(draft, limits.time(), () -> read(kind, fetched, draft));
    if (kind != Kind.HTML) {
      name.map(FileName::stem).ifPresent(draft::titleIfNone);
    }
    return draft.finish(Head.of(fetched), kind);
  }

  /** An old workbook under a new one's name is nothing a visitor notices. */
  private static boolean bothOffice(Kind promised, Kind kind) {
    return promised.isDocument() && kind.isDocument() && promised != Kind.PDF && kind != Kind.PDF;
  }

  private static Kind kind(Fetched fetched, String path) {
    Kind kind = Sniffer.kind(fetched.body(), fetched.contentType(), path);
    boolean locked = kind == Kind.DOCX && Sniffer.isOle2(fetched.body());
    Kind promised = Sniffer.promised(fetched.contentType(), path);
    return locked && Sniffer.isZipped(promised) ? promised : kind;
  }

  static void read(Kind kind, Fetched fetched, Draft draft) throws IOException {
    byte[] body = fetched.body();
    if (kind == Kind.DOC || kind == Kind.XLS) {
      if (Mhtml.isMhtml(body)) {
        Mhtml.read(fetched, draft);
        return;
      }
      if (!Sniffer.isOle2(body)) {
        HtmlReader.read(fetched, draft);
        return;
      }
    }
    if (Sniffer.isOle2(body) && Sniffer.isZipped(kind)) {
      draft.state(new ReadState.Encrypted());
      return;
    }
    switch (kind) {
      case HTML -> HtmlReader.read(fetched, draft);
      case PDF -> PdfReader.read(fetched, draft);
      case DOCX -> DocxReader.read(fetched, draft);
      case XLSX -> XlsxReader.read(fetched, draft);
      case DOC -> DocReader.read(fetched, draft);
      case XLS -> XlsReader.read(fetched, draft);
      case PPTX -> PptxReader.read(fetched, draft);
      case PPT -> PptReader.read(fetched, draft);
      case ODT, ODS, ODP -> OdfReader.read(fetched, draft, kind);
      case RTF -> RtfReader.read(fetched, draft);
      case CSV -> CsvReader.read(fetched, draft);
      case ARCHIVE -> ArchiveReader.read(fetched, draft);
      case TEXT -> PlainTextReader.read(fetched, draft);
      case IMAGE -> image(fetched, draft);
      default -> {
        String type = fetched.contentType();
        draft.state(new ReadState.Unsupported(type == null ? "" : DisplayText.cut(type, 100)));
      }
    }
  }

  private static void image(Fetched fetched, Draft draft) {
    ImageHeader header = ImageHeader.of(fetched.body());
    if (header == null) {
      draft.state(new ReadState.Damaged("broken"));
      return;
    }
    boolean lies = Picture.isLying(fetched.body());
    int width = lies ? header.height() : header.width();
    int height = lies ? header.width() : header.height();
    draft.add(new Image(fetched.url().toString(), "", width, height, Region.MAIN, -1));
    draft.state(new ReadState.ScanWithoutText(1, 1));
  }
}

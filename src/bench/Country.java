import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves a country of small websites, one loopback address each, and writes the list of them: {@code
 * Country SITES LIST FOLDER_OF_PDFS}. Of a hundred sites three are dead, two answer after five
 * seconds, and one links to itself without end; the others answer within 50 to 800 ms.
 */
class Country {

  private static final int PORT = Integer.getInteger("port", 8491);

  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(args[2]))) {
      for (Path pdf : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        DOCUMENTS.add(Files.readAllBytes(pdf));
      }
    }
    int sites = Integer.parseInt(args[0]);
    StringBuilder list = new StringBuilder("id,name,type,province,url\n");
    for (int i = 0; i < sites; i++) {
      list.append("a%05d,อบต.ตัวอย่าง %d,tao,จังหวัด %d,http://%s:%d/\n"
          .formatted(i, i, i % 76, address(i), i % 100 > 96 ? PORT + 1 : PORT));
    }
    HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", PORT), 4096);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", Country::answer);
    server.start();
    Files.writeString(Path.of(args[1]), list);
  }

  private static String address(int i) {
    return "127.%d.%d.%d".formatted(10 + i / 40000, i / 200 % 200, 1 + i % 200);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] at = exchange.getLocalAddress().getAddress().getAddress();
      int site = (at[2] & 255) * 200 + (at[3] & 255) - 1;
      Random random = new Random(site);
      int pages = 3 + random.nextInt(6);
      int slowness = site % 100 == 7 || site % 100 == 8 ? 5000 : 50 + random.nextInt(750);
      String path = exchange.getRequestURI().getPath();
      pause(slowness);
      boolean hostile = site % 100 == 5;
      if (hostile && path.length() > 1 || path.matches("/p[1-9]") && path.charAt(2) - '0' < pages) {
        send(exchange, 200, page(site, path, hostile ? -1 : 0));
      } else if (path.equals("/")) {
        send(exchange, 200, page(site, path, hostile ? -1 : pages));
      } else if (path.equals("/plan.pdf")) {
        byte[] pdf = DOCUMENTS.get(site % DOCUMENTS.size());
        exchange.getResponseHeaders().set("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(200, pdf.length);
        exchange.getResponseBody().write(pdf);
      } else {
        send(exchange, 404, "");
      }
    }
  }

  /** A page with that many links; below zero, links without end. */
  private static String page(int site, String path, int links) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=th><meta charset=utf-8>");
    page.append("<title>อบต.ตัวอย่าง ").append(site).append("</title><h1>โครงสร้าง ");
    page.append(path.replace("<", "")).append("</h1>");
    for (int i = 1; i < links; i++) {
      page.append("<p><a href=/p").append(i).append(">แผนการใช้จ่ายงบประมาณ ").append(i).append("</a>");
    }
    if (links > 0) {
      page.append("<p><a href=/plan.pdf>แผนดำเนินงานประจำปี</a>");
    }
    for (int i = 0; links < 0 && i < 20; i++) {
      page.append("<a href='").append(path).append("x").append(i).append("/'>ต่อไป</a>");
    }
    return page.append("<p>ข้อมูลผู้บริหาร อำนาจหน้าที่ ข้อมูลการติดต่อ ".repeat(200)).toString();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

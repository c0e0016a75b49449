/** Prints the addresses of a workload's sites: {@code java Hosts WORKLOAD}. */
final class Hosts {
  private Hosts() {}

  public static void main(String[] args) {
    Workload.valueOf(args[0]).hosts().forEach(System.out::println);
  }
}

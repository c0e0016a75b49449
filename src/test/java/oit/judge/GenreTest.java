package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import oit.read.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # item | opening of the paper | whether it is a plan where a report is asked
          hr_implementation | แผนพัฒนาบุคลากร ประจำปีงบประมาณ พ.ศ. 2566                        | true
          hr_annual   | แผนพัฒนาบุคลากร 5 ปี                                            | true
          hr_implementation | ประกาศเทศบาล เรื่อง นโยบายการบริหารทรัพยากรบุคคล                  | true
          hr_implementation | ประกาศเทศบาล เรื่อง รายงานความก้าวหน้า                            | false
          hr_annual   | แผนพัฒนาบุคลากร รายงานผลการดำเนินการประจำปี                      | false
          hr_policy   | ประกาศเทศบาล เรื่อง นโยบายการบริหารทรัพยากรบุคคล                  | false
          """)
  void tellsPlansFromReports(String item, String opening, boolean plan) {
    Resource paper = Pages.pdf("a.pdf", opening, Pages.PROSE);
    assertThat(Genre.isPlanForReport(Pages.item(2566, item), opening, paper)).isEqualTo(plan);
  }
}

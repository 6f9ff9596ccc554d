using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Inspections;

public sealed class WorkforceTests
{
    [Fact]
    public void The_same_lines_give_the_same_people_and_papers_and_another_seed_gives_others()
    {
        var (one, same, other) = (Site(), Site(), Site("seed: 3", "seed: 4"));
        one.Workers.ShouldBe(same.Workers);
        one.Workers.Select(worker => Papers.BookOf(one, worker).Sum(row => row.Hours)).ShouldBe(same.Workers.Select(worker => Papers.BookOf(same, worker).Sum(row => row.Hours)));
        one.Workers.ShouldNotBe(other.Workers);
    }

    [Fact]
    public void Another_share_of_one_thing_shifts_nothing_else()
    {
        var (before, after) = (Site(), Site("lapsed: 60", "lapsed: 20"));
        before.Workers.Select(one => (one.Kind, one.Real, one.IsListed, one.SignedHimself)).ShouldBe(after.Workers.Select(one => (one.Kind, one.Real, one.IsListed, one.SignedHimself)));
        after.Workers.Count(one => one.Residence == Residence.Lapsed).ShouldBeLessThan(before.Workers.Count(one => one.Residence == Residence.Lapsed));
    }

    [Fact]
    public void Papers_agree_with_themselves_and_part_from_the_truth_where_somebody_is_cheated()
    {
        var site = Site();
        site.Workers.ShouldContain(one => one.Kind == WorkerKind.Held);
        site.Workers.ShouldContain(one => one.Kind == WorkerKind.Cheated);
        foreach (var worker in site.Workers)
        {
            (Papers.ContractOf(worker) is null, Papers.PayrollOf(site, worker).Count, Papers.SheetsOf(site, worker).Count)
                .ShouldBe(worker.IsListed ? (false, 3, 12) : (true, 0, 0));
            Papers.PayrollOf(site, worker).ShouldAllBe(row => row.Gross == row.Hours * 900 && row.Net == row.Gross);
            if (worker.Kind is WorkerKind.Held or WorkerKind.Cheated)
            {
                worker.OwedMonthly.ShouldBePositive();
                worker.Differences().ShouldContain(WorkTopic.Hours);
                Papers.SheetsOf(site, worker).Select(week => week.Hours).Distinct().Count().ShouldBeLessThanOrEqualTo(1, "sheets the office writes are the same every week");
                Papers.BookOf(site, worker).ShouldAllBe(row => row.Hours > worker.Paper.MonthlyHours);
            }
            else
            {
                worker.OwedMonthly.ShouldBe(0);
                worker.Differences().ShouldBeEmpty();
                Papers.SheetsOf(site, worker).Select(week => week.Hours).Distinct().Count().ShouldBeGreaterThan(1, "weeks somebody really writes down differ");
            }
        }
    }

    [Theory]
    [InlineData("SH7201", "    opened_by: [joint_inspection]", "    opened_by: [joint_inspection]", "  again: { at: hall, name: Again, group: crew, opened_by: [joint_inspection], currency: XVE, hourly: 900, held: { hours: 70, hourly: 300 }, cheated: { share: 5, hours: 50, hourly: 700 }, taught: All is well., employer: All is well. }")]
    [InlineData("SH7202", "kind: farm_crew", "kind: farm_crew\n    to: police", "")]
    [InlineData("SH7203", "held: { hours: 70, hourly: 300, deducted: 30000, unlisted: 40, tied: 40, lapsed: 60 }", "held: { hours: 40, hourly: 900 }", "")]
    [InlineData("SH7204", "{ on: second_book,", "{ on: homeless,", "")]
    [InlineData("SH7205", "tied: 40, lapsed: 60", "tied: 60, lapsed: 60", "")]
    [InlineData("SH7206", "{ on: second_book,", "{ on: told,", "")]
    public void What_is_wrong_with_a_place_of_work_is_said(string code, string right, string wrong, string more)
    {
        var hall = HallCase.Hall.Replace(right, wrong, StringComparison.Ordinal);
        hall = code switch
        {
            "SH7203" => hall.Replace("hours: 55, hourly: 650, deducted: 12000", "hours: 40, hourly: 900", StringComparison.Ordinal),
            "SH7204" => hall.Replace("    dormitory: { seen: Twelve bunks in a container without a window., emptied: A swept container. }\n", "", StringComparison.Ordinal),
            _ => hall,
        };
        HallCase.New().With("hall", hall + "\n" + more).Findings().ShouldBe([code]);
    }

    private static Workplace Site(string right = "seed: 3", string wrong = "seed: 3")
    {
        var scenario = HallCase.New().With("hall", HallCase.Hall.Replace(right, wrong, StringComparison.Ordinal)).Build();
        return scenario.Table<Workplace>()[new Id<Workplace>(0)];
    }
}

using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class CaseCalendarTests
{
    [Theory]
    [InlineData("2031-11-18T13:00", 0, "2031-11-18")]
    [InlineData("2031-11-18T13:00", 11 * 3600, "2031-11-19")]
    [InlineData("2031-11-18T13:00", -13 * 3600, "2031-11-18")]
    [InlineData("2031-11-18T13:00", -(13 * 3600) - 1, "2031-11-17")]
    [InlineData("2032-03-01", -86_400, "2032-02-29")]
    [InlineData("2100-03-01", -86_400, "2100-02-28")]
    [InlineData("2031-01-01T00:00", -1, "2030-12-31")]
    [InlineData("2031-01-01", -9 * 3600, "2031-01-01")]
    public void An_instant_is_on_a_day_of_the_case(string begins, int seconds, string day) =>
        CaseCalendar.Read(begins)!.Value.DayOf(new SimTime(seconds)).ShouldBe(day);

    [Fact]
    public void It_counts_as_the_calendar_of_the_world_does()
    {
        for (var day = new DateTime(1899, 12, 31); day.Year < 2110; day = day.AddDays(17))
        {
            var calendar = CaseCalendar.Read($"{day:yyyy-MM-dd}T09:30")!.Value;
            calendar.DayOf(SimTime.Start).ShouldBe($"{day:yyyy-MM-dd}");
            (calendar.FirstWeekday, calendar.FirstSecond).ShouldBe(((int)day.DayOfWeek, 34_200));
        }
    }

    [Theory, InlineData(null), InlineData(""), InlineData("tomorrow morning"), InlineData("2031-13-01")]
    public void What_is_no_date_is_none(string? begins) => CaseCalendar.Read(begins).ShouldBeNull();
}

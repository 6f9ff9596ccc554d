using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>A written task that nobody handed in says by how much it is overdue, not that no time is left.</summary>
public sealed class OverdueTests
{
    [Theory, InlineData("en", "overdue by "), InlineData("mk", "доцни "), InlineData("ar", "متأخر ")]
    public async Task A_task_past_its_time_says_by_how_much(string language, string words)
    {
        await using var house = await DeskHouse.OpenAsync();
        using var seat = await house.SitAsync("hotline_a_counsellor", language);
        await house.ClockAsync(60);
        await house.ClockAsync((35 + 25) * 60, running: false);

        var desk = await house.ReadAsync(seat);
        desk.ShouldContain($"{words}</span><span class=\"ltr\" data-left>25:00</span>");
        desk.ShouldContain("count-down late");
    }
}

using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>The legal compass, before an act and after a refusal.</summary>
public sealed class CompassPageTests
{
    [Fact]
    public async Task What_the_law_says_is_looked_up_found_beside_the_form_and_reached_from_a_refusal()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var police = await house.SitAsync("lead_investigator");
        using var arabic = await house.SitAsync("mediator", "ar");

        var found = await house.ReadAsync(police, "/compass?q=raid&act=rescue_entry");
        found.ShouldContain("Article 23");
        found.ShouldContain("Article 168");
        found.ShouldContain("before the judge within 12 hours");
        found.ShouldContain("?act=action_day&q=raid");
        (await house.ReadAsync(arabic, "/compass?act=rescue_entry")).ShouldContain("المادة");
        (await house.ReadAsync(police, "/compass?principle=p2")).ShouldContain("Time to recover and leave to stay");

        (await house.ReadAsync(police, "/do/rescue_entry")).ShouldContain("Before you act");
        using var refused = await house.PostAsync(police, "/do/court_freeze", ("target", "account"));
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("/desk/compass?act=court_freeze");
    }
}

using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Rooms;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Tongues;

/// <summary>An investigator without Russian, Mira without anything else, and a mediator with a telephone between them.</summary>
public sealed partial class RoomRelayPagesTests
{
    [Fact]
    public async Task Every_line_waits_for_the_mediator_and_passes_by_one_tap_or_otherwise()
    {
        await using var house = await RoomHouse.OpenAsync("lead_investigator");
        using var investigator = await house.House.SitAsync("lead_investigator");
        using var mediator = await house.House.SitAsync("mediator", "ru");
        (await house.PostAsync(investigator, "/open", ("purpose", "protection"), ("interpreter", "seat:mediator"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.SayAsync(investigator, "How are you?", "rapport");

        (await house.House.ReadAsync(mediator)).ShouldContain("Вы переводите");
        var waits = await house.ReadAsync(mediator, $"{house.Here}/relay");
        waits.ShouldContain("How are you?");
        house.Truth(part => part.Interviews[^1].Answers.Count).ShouldBe(0);
        await house.PostAsync(mediator, $"/relay/{Line().Match(waits).Groups[1].Value}", ("how", "Faithful"), ("key", "tap-1"));

        var answer = house.Truth(part => part.Interviews[^1].Answers[^1]);
        (await house.ReadAsync(investigator)).ShouldContain("Russian");
        waits = await house.ReadAsync(mediator, $"{house.Here}/relay");
        waits.ShouldContain($"waits-{answer.Line}");
        await house.PostAsync(mediator, $"/relay/{answer.Line}", ("how", "Softened"), ("words", "She says hello."), ("note", "She is polite to elders."), ("key", "tap-2"));
        await house.PostAsync(mediator, "/aside", ("aside", "slower"), ("key", "aside-1"));

        var heard = await house.ReadAsync(investigator);
        heard.ShouldContain("She says hello.");
        heard.ShouldContain("She is polite to elders.");
        heard.ShouldContain("я не успеваю");
        (await house.ReadAsync(mediator, $"{house.Here}/relay")).ShouldNotContain($"waits-{answer.Line}");
        (await investigator.GetAsync($"{house.Here}/relay", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex("id=\"waits-([0-9a-f]{16})\"")]
    private static partial Regex Line();
}

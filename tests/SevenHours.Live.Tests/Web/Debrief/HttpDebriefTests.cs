using System.Net.Http.Json;
using System.Text.Json;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

public sealed class HttpDebriefTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_interface_gives_the_figures_of_the_page_also_after_the_case_was_amended()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.PressAsync("clock/jump", ("to", "0:45"));
        (await house.Exercise.DirectAsync(Actor.Host("test"), 1, new AmendScenario("seats: { adviser: { agency: police, title: Adviser } }"), "k1")).ShouldBeOfType<CommandAnswer.Done>();
        await house.PressAsync("clock/jump", ("to", "6:00"));
        var measures = Measures.Of(house.Exercise.HistoryOf(1, house.Exercise.Live(1).Events.After(0)));

        var debrief = await house.Director.GetFromJsonAsync<JsonElement>($"/api/v1/exercises/{house.Exercise.Id}/debrief", Cancel);

        debrief.GetProperty("measures").EnumerateArray().Select(FigureOf).ShouldBe(measures.Select(one => (one.Name, one.Value)));
    }

    private static (string Name, decimal? Value) FigureOf(JsonElement measure) =>
        (measure.GetProperty("name").GetString()!, measure.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null);
}

using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>The search box over the catalogue of the first case, in the languages it is played in.</summary>
public sealed partial class CataloguePageTests
{
    [Fact]
    public async Task A_participant_finds_an_action_by_his_own_words_in_his_own_language()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var english = await house.SitAsync("reporter");
        using var russian = await house.SitAsync("mediator", "ru");

        foreach (var typed in (string[])["enter", "entries", "raid", "break into the door"])
            (await FoundAsync(house, english, typed)).ShouldContain("rescue_entry", typed);
        (await FoundAsync(house, english, "wiretap")).First().ShouldBe("interception");
        foreach (var typed in (string[])["штурм", "рейды", "вызволить"])
            (await FoundAsync(house, russian, typed)).ShouldContain("rescue_entry", typed);
        (await FoundAsync(house, russian, "приюты")).First().ShouldBe("safe_accommodation");

        var all = await FoundAsync(house, english, "");
        all.Count.ShouldBe(house.Exercise.Edition.Scenario.Table<Disciplines.Actions.ActionDefinition>().Count);
    }

    private static async Task<List<string>> FoundAsync(DeskHouse house, HttpClient browser, string typed) =>
        [.. Act().Matches(await house.ReadAsync(browser, $"/actions?q={Uri.EscapeDataString(typed)}")).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("""id="act-(?<name>[a-z0-9_]+)""")]
    private static partial Regex Act();
}

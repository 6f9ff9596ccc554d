using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Tongues;

/// <summary>Something comes in Russian to a seat that has none; a mediator reads and relays it.</summary>
public sealed partial class RelayPagesTests
{
    [Fact]
    public async Task Who_lacks_the_language_reads_nothing_until_a_mediator_relays_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator", "ar");
        using var mediator = await house.SitAsync("mediator", "ru");
        await house.ClockAsync(60);
        var item = await SendAsync(house);

        var desk = await house.ReadAsync(investigator);
        desk.ShouldContain("كُتب شيء ما، اللغة: الروسية");
        (await house.PostAsync(investigator, $"/items/{item}/open")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var closed = await house.ReadAsync(investigator, $"/items/{item}");
        closed.ShouldContain("أنت لا تعرف هذه اللغة");
        closed.ShouldNotContain("Синяя дверь");
        (await house.ReadAsync(investigator, $"/items/{item}/relay")).ShouldContain("value=\"mediator\"");
        (await house.PostAsync(investigator, $"/items/{item}/relay", ("of", "mediator"), ("urgent", "1"), ("says", "عاجل"), ("key", "ask-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var waits = await house.ReadAsync(mediator);
        waits.ShouldContain("Срочно передать: русский");
        var relay = Relay().Match(waits).Groups[1].Value;
        (await house.ReadAsync(mediator, $"/relays/{relay}")).ShouldNotContain("Синяя дверь");
        await house.PostAsync(mediator, $"/relays/{relay}/read");
        (await house.ReadAsync(mediator, $"/relays/{relay}")).ShouldContain("Синяя дверь");
        (await house.PostAsync(mediator, $"/relays/{relay}", ("how", "Faithful"), ("note", "«Тётя» говорят и чужой женщине."), ("key", "relay-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(1800, running: false);

        var relayed = await house.ReadAsync(investigator, $"/items/{item}");
        relayed.ShouldContain("Синяя дверь");
        relayed.ShouldContain("«Тётя» говорят и чужой женщине.");
        relayed.ShouldContain("نقلاً عن غيره");
    }

    private static async Task<string> SendAsync(DeskHouse house)
    {
        var scenario = house.Exercise.Edition.Scenario;
        var (from, title, text) = (Say("Соседка"), Say("Письмо"), Say("Синяя дверь, второй этаж. Тётя боится."));
        await house.DirectAsync(
            new SendAdHoc(SeatSet.Of(scenario.Seats["lead_investigator"]), Channel.Document, from.Reference, title.Reference, text.Reference, [])
            {
                Language = "ru", Extent = Extent.FewWords,
            },
            from, title, text);
        return house.Exercise.Live(1).Read(world => world.Part<KnowledgePart>().Items[^1].Handle.ToString());

        static Words Say(string words) => TextStore.Prepare(words, "test");
    }

    [GeneratedRegex("relays/([0-9a-f]{16})")]
    private static partial Regex Relay();
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Features.Places;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Capture;

/// <summary>The cards on the walls.</summary>
public sealed class PlaceCardTests
{
    private const string House = "place/house";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scan_and_a_tap_enter_a_set_a_second_set_leaves_the_first_and_who_is_there_is_ticked()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        var (counsellor, _) = await SitAsync(house, "Nils", "counsellor");
        await house.Exercise.AddSetAsync(Actor.Host("test"), "Corridor", "k1");
        var (door, corridor) = (Card(house, House), Card(house, "set/1"));

        (await officer.GetStringAsync(door, Cancel)).ShouldContain("The house");
        house.Exercise.Session.StayOf(key).ShouldBeNull("looking is not entering");
        await GoAsync(officer, door, "in");
        await GoAsync(counsellor, door, "in");
        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/capture", Cancel)).ShouldContain("""value="counsellor" checked""");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/places", Cancel)).ShouldContain("Vera");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/control", Cancel)).ShouldContain("2 in sets");

        await GoAsync(counsellor, corridor, "in");
        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/capture", Cancel)).ShouldNotContain("""value="counsellor" checked""");
        await GoAsync(officer, corridor, "out");
        house.Exercise.Session.StayOf(key)!.Set.ShouldBe(House, "he was not in the corridor");
        await GoAsync(officer, door, "out");
        house.Exercise.Session.StayOf(key).ShouldBeNull();
    }

    [Fact]
    public async Task A_tap_that_waited_on_a_telephone_counts_when_it_was_made_and_only_for_whom_it_is()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        var card = Card(house, House);
        var who = house.Exercise.CodeOf(house.Exercise.Session.Find(key)!);

        (await ControlHouse.PostAsync(officer, card, card, ("go", "in"), ("who", "AAA-AAA"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ControlHouse.PostAsync(officer, card, card, ("go", "in"), ("who", who), ("late", "600000"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var since = house.Exercise.Session.StayOf(key)!.Since;
        (house.Services.GetRequiredService<TimeProvider>().GetUtcNow() - since).ShouldBeInRange(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(11));
        await ControlHouse.PostAsync(officer, card, card, ("go", "out"), ("who", who), ("late", "1200000"));
        house.Exercise.Session.StayOf(key).ShouldNotBeNull("that was before he came");
        (await officer.GetStringAsync(card, Cancel)).ShouldContain($"data-shelf=\"{who}\"");
    }

    [Fact]
    public async Task A_guessed_or_changed_code_opens_nothing_and_a_true_one_leads_a_stranger_to_the_door_and_no_further()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        using var stranger = house.Stranger();
        var card = Card(house, House);

        (await stranger.GetAsync(card, Cancel)).Headers.Location!.ToString().ShouldBe("/join");
        foreach (var wrong in (string[])[card[..^1] + (card[^1] == '0' ? '1' : '0'), card[..^1], card + "0", $"/exercises/{house.Exercise.Id}/at/house"])
        {
            (await stranger.GetAsync(wrong, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await officer.GetAsync(wrong, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await ControlHouse.PostAsync(officer, card, wrong, ("go", "in"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        house.Exercise.Session.StayOf(key).ShouldBeNull();
        (await officer.GetAsync(card.ToUpperInvariant().Replace("/EXERCISES/", "/exercises/", StringComparison.Ordinal).Replace(house.Exercise.Id.Value.ToUpperInvariant(), house.Exercise.Id.Value, StringComparison.Ordinal).Replace("/AT/", "/at/", StringComparison.Ordinal), Cancel))
            .StatusCode.ShouldBe(HttpStatusCode.OK, "who types it in capitals means the same");
    }

    [Fact]
    public async Task Codes_are_of_one_exercise_and_end_with_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        var codes = house.Services.GetRequiredService<PlaceCodes>();
        codes.Of(house.Exercise.Id, House).ShouldNotBe(codes.Of(house.Exercise.Id, "set/1"));
        codes.Of(house.Exercise.Id, House).ShouldMatch("^[0-9a-z]{12}$");
        ExerciseId.TryParse("aaaaaaaa", out var another).ShouldBeTrue();
        codes.Find(house.Exercise, codes.Of(another, House)).ShouldBeNull();

        var card = Card(house, House);
        await house.Exercise.ArchiveAsync(Actor.Host("test"));
        (await officer.GetStringAsync(card, Cancel)).ShouldNotContain("name=\"go\"");
    }

    [Fact]
    public async Task A_set_whose_scene_stands_still_says_so_and_the_sheet_of_cards_marks_each_as_exercise()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        house.Exercise.Edition.Scenario.Subjects.TryFind("house", out var place).ShouldBeTrue();
        (await house.Exercise.DirectAsync(Actor.Host("test"), 1, new FreezeScene(place, SeatSet.Of(house.Seat("counsellor"))), "freeze")).ShouldBeOfType<CommandAnswer.Done>();

        (await officer.GetStringAsync(Card(house, House), Cancel)).ShouldContain("The scene stands still.");
        var cards = await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/places/cards?per=4&set={Uri.EscapeDataString(House)}", Cancel);
        cards.Split("class=\"placecard\"").Length.ShouldBe(2);
        cards.ShouldContain("""<p class="mark">EXERCISE</p>""");
        (await officer.GetAsync($"/exercises/{house.Exercise.Id}/places", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Card(ControlHouse house, string set) =>
        $"/exercises/{house.Exercise.Id}/at/{house.Services.GetRequiredService<PlaceCodes>().Of(house.Exercise.Id, set)}";

    private static async Task GoAsync(HttpClient browser, string card, string way) =>
        (await ControlHouse.PostAsync(browser, card, card, ("go", way))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    private static async Task<(HttpClient, string)> SitAsync(ControlHouse house, string name, string seat)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, name);
        (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, seat))).ShouldBeNull();
        return (browser, key);
    }
}

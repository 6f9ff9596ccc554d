using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.CrimeScene;

/// <summary>The pages of a crime scene: what each side sees of it, and what a colleague sees arrive.</summary>
public sealed partial class ScenePageTests
{
    [Fact]
    public async Task A_scene_is_entered_worked_and_followed_by_a_colleague_and_hidden_from_everybody_else()
    {
        var (house, lead) = await SceneHouse.OpenAsync();
        await using var opened = house;
        var analyst = await house.House.SitAsync("analyst");
        var stranger = await house.House.SitAsync("hotline_v_lead");

        // Nobody else's desk knows of it.
        (await stranger.GetAsync(house.Here, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.House.ReadAsync(stranger)).ShouldNotContain("/wall/scene");

        // From outside there is a door and nothing behind it.
        var outside = await house.ReadAsync(lead);
        outside.ShouldContain("Behind door 1");
        outside.ShouldNotContain("Kitchen");
        outside.ShouldNotContain("notebook");

        using var feed = await house.FeedAsync(analyst);
        await house.PressAsync(lead, "enter", ("room", house.Room("hall")), ("people", "4"), ("clothed", "on"), ("reason", "To secure the flat"));
        (await DeskHouse.NextAsync(feed, "A sheet of paper pinned beside the entrance")).ShouldContain("To secure the flat");
        var hall = await house.ReadAsync(analyst);
        hall.ShouldContain("Hall");
        hall.ShouldNotContain("padlock");

        await house.PressAsync(lead, "enter", ("room", house.Room("kitchen")));
        await house.PressAsync(lead, "work", ("kind", "search"), ("room", house.Room("kitchen")), ("hands", "3"), ("minutes", "60"), ("pattern", "zone"));
        (await house.ReadAsync(analyst)).ShouldNotContain("squared paper");
        await house.WaitAsync();
        (await DeskHouse.NextAsync(feed, "squared paper")).ShouldContain("scene-plan");

        foreach (var kind in new[] { "photographitem", "mark" })
        {
            await house.PressAsync(lead, "work", ("kind", kind), ("room", house.Room("kitchen")), ("item", house.Item("notebook")));
            await house.WaitAsync();
        }

        await house.PressAsync(
            lead, "work", ("kind", "take"), ("room", house.Room("kitchen")), ("item", house.Item("notebook")), ("packing", "paper"), ("sealed", "on"), ("labelled", "on"));
        await house.WaitAsync();
        var taken = await house.ReadAsync(analyst);
        taken.ShouldContain("Taken");
        taken.ShouldContain("No log of entries was kept");
        taken.ShouldNotContain("Moved before it was photographed");
    }

    [Fact]
    public async Task A_scene_that_was_shared_is_read_under_its_code_and_cannot_be_worked_at()
    {
        var (house, lead) = await SceneHouse.OpenAsync();
        await using var opened = house;
        var hotline = await house.House.SitAsync("hotline_v_lead");
        await house.PressAsync(lead, "enter", ("room", house.Room("hall")), ("people", "2"), ("reason", "To secure the flat"));
        var wall = house.Here[..house.Here.IndexOf("/scene/", StringComparison.Ordinal)];
        var item = Shared().Match(await house.ReadAsync(lead)).Groups["item"].Value;
        (await ControlHouse.PostAsync(
            lead, house.Here, $"{wall}/share", ("item", item), ("to", "hotline_v_lead"), ("code", "H2"), ("purpose", "Who may have lived there"), ("source", "B")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var given = $"{wall}/scene/{item["scene.".Length..]}";
        var page = WebUtility.HtmlDecode(await hotline.GetStringAsync(given, TestContext.Current.CancellationToken));
        page.ShouldContain("To secure the flat");
        page.ShouldContain("A sheet of paper pinned beside the entrance");
        page.ShouldContain("<b class=\"ltr\">H2</b>");
        page.ShouldNotContain("name=\"room\"");
        (await ControlHouse.PostAsync(hotline, given, $"{given}/enter", ("room", house.Room("hall")))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // What is found afterwards is not on it.
        await house.PressAsync(lead, "enter", ("room", house.Room("street_room")));
        (await hotline.GetStringAsync(given, TestContext.Current.CancellationToken)).ShouldNotContain("padlock");
    }

    [Fact]
    public async Task What_is_impossible_is_refused_on_the_page_and_the_paper_says_exercise()
    {
        var (house, lead) = await SceneHouse.OpenAsync();
        await using var opened = house;
        var refused = await house.PostAsync(lead, "work", ("kind", "search"), ("room", house.Room("hall")), ("minutes", "5"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("You are not at the scene.");
        (await house.ReadAsync(lead, "/print")).ShouldContain("EXERCISE");
        (await house.PostAsync(lead, "work", ("kind", "recover"), ("room", house.Room("hall")))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [GeneratedRegex("""share\?item=(?<item>scene\.[0-9a-f]{16})""")]
    private static partial Regex Shared();
}

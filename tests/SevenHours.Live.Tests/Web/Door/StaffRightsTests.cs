using System.Net;
using System.Text;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>What each role finds at the exercise's front, what of control it may press, and that it loses both at once with its role.</summary>
public sealed class StaffRightsTests
{
    [Theory]
    [InlineData(Role.Participant, "lobby")]
    [InlineData(Role.Observer, "observe")]
    [InlineData(Role.Director, "control")]
    [InlineData(Role.Controller, "control")]
    [InlineData(Role.WhiteCell, "white-cell")]
    [InlineData(Role.Mentor, "coach")]
    [InlineData(Role.Evaluator, "observe")]
    [InlineData(Role.WelfareOfficer, "welfare")]
    public async Task An_exercise_begins_for_each_role_where_it_works(Role role, string page)
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, _) = await house.InAsync("Nora Brandt", role);

        (await guest.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/{page}");
        (await guest.StatusAsync($"{house.Href}/{page}")).ShouldBe(HttpStatusCode.OK);
        (await guest.PageAsync("/")).ShouldContain($"href=\"{house.Href}/{page}\"");
        (await guest.PageAsync($"{house.Href}/{page}")).ShouldContain($"href=\"{house.Href}/lobby\"", customMessage: "there is a way back to the lobby");
    }

    [Theory]
    [InlineData(Role.Director, true, true, true)]
    [InlineData(Role.Controller, true, true, true)]
    [InlineData(Role.WhiteCell, false, true, false)]
    [InlineData(Role.Mentor, false, false, false)]
    [InlineData(Role.Evaluator, false, false, false)]
    public async Task Control_draws_what_a_role_may_press_and_nothing_else_also_in_its_live_parts(Role role, bool steers, bool answers, bool people)
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, _) = await house.InAsync("Nora Brandt", role);
        await house.Exercise.RunAsync(Actor.Host("test"));
        await house.KnockAsync("Ines Varga");

        var page = await guest.PageAsync($"{house.Href}/control");
        // Somebody who comes back is sent every part anew.
        var feed = await guest.FeedOfAsync($"{house.Href}/control");
        using var request = new HttpRequestMessage(HttpMethod.Get, feed);
        request.Headers.Add("Last-Event-ID", feed.Split("after=")[1].Split('&')[0]);
        var live = await LiveAsync(guest, request);
        var line = await guest.PageAsync($"{house.Href}/control/sheet/i1_call");
        foreach (var (where, html) in new[] { ("page", page), ("feed", live) })
        {
            html.Contains("/clock/", StringComparison.Ordinal).ShouldBe(steers, where);
            html.Contains("/i1_call/send", StringComparison.Ordinal).ShouldBe(steers, where);
            html.Contains("Ines Varga", StringComparison.Ordinal).ShouldBe(people, where);
            html.Contains(Spaced(house.Exercise.Session.Pins.Pin), StringComparison.Ordinal).ShouldBe(people, where);
            html.Contains(Spaced(house.Exercise.Session.Pins.StaffPin), StringComparison.Ordinal).ShouldBe(people, where);
        }

        page.Contains("/amend", StringComparison.Ordinal).ShouldBe(steers);
        page.Contains("/inject", StringComparison.Ordinal).ShouldBe(steers);
        page.ShouldContain("/observe");
        line.Contains("/skip", StringComparison.Ordinal).ShouldBe(steers);
        (await guest.StatusAsync($"{house.Href}/control/wall")).ShouldBe(people ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        (await guest.PostAsync(page, $"{house.Href}/control/requests/none/policy")).StatusCode.ShouldBe(answers ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Forbidden);
        (await guest.PostAsync(page, $"{house.Href}/control/clock/pause")).StatusCode.ShouldBe(steers ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("desk", Role.Participant, "bar", "")]
    [InlineData("desk", Role.Participant, "away", "")]
    [InlineData("desk", Role.Participant, "role", "Observer")]
    [InlineData("lobby", Role.Observer, "bar", "")]
    [InlineData("lobby", Role.Participant, "role", "RolePlayer")]
    [InlineData("control", Role.Controller, "bar", "")]
    [InlineData("control", Role.Controller, "role", "Mentor")]
    [InlineData("control", Role.Mentor, "role", "Participant")]
    [InlineData("door", Role.Controller, "role", "WhiteCell")]
    public async Task An_open_page_is_taken_away_at_once_from_who_is_sent_out_or_given_another_role(string page, Role role, string act, string other)
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt", role, page == "desk" ? "1/seat1" : "");
        var form = await house.Operator.PageAsync($"{house.Href}/people/{key}");
        var said = await guest.HearAsync(await guest.FeedOfAsync($"{house.Href}/{page}"), "data-leave", act: async () =>
            (await house.Operator.PostAsync(form, $"{house.Href}/people/{key}/{act}", ("role", other))).StatusCode.ShouldBe(HttpStatusCode.Redirect));

        said.ShouldContain("<main id=\"work\" data-leave");
        if (act == "bar")
        {
            (await guest.StatusAsync($"{house.Href}/{page}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("bar", "", HttpStatusCode.NotFound)]
    [InlineData("away", "", HttpStatusCode.Forbidden)]
    [InlineData("role", "Observer", HttpStatusCode.Forbidden)]
    public async Task A_program_that_follows_a_seat_is_cut_off_at_once(string act, string other, HttpStatusCode after)
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt", seat: "1/seat1");
        using var answer = await guest.Http.GetAsync($"/api/v1{house.Href}/feed", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        var form = await house.Operator.PageAsync($"{house.Href}/people/{key}");
        await house.Operator.PostAsync(form, $"{house.Href}/people/{key}/{act}", ("role", other));

        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        said.ShouldNotContain("The bell has rung");
        (await guest.StatusAsync($"/api/v1{house.Href}/feed")).ShouldBe(after);
        (await guest.StatusAsync($"/api/v1{house.Href}/seat")).ShouldBe(after);
    }

    private static string Spaced(string pin) => $"{pin[..3]} {pin[3..]}";

    private static async Task<string> LiveAsync(Guest guest, HttpRequestMessage request)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var answer = await guest.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancel));
        var said = new StringBuilder();
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            said.AppendLine(line);
            // A message ends with an empty line.
            if (line.Length == 0 && said.ToString() is var parts && parts.Contains("id=\"ending\"", StringComparison.Ordinal))
            {
                return parts;
            }
        }

        throw new InvalidOperationException("The feed ended before it sent its parts.");
    }
}

using AngleSharp.Html.Parser;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Safety;

/// <summary>What stands on every screen, whoever looks at it.</summary>
public sealed class EveryScreenTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_every_role_has_the_no_duff_button_the_exercise_mark_and_the_way_out()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true, more: new SignInForTests());
        var walkers = await Walker.AllAsync(house);
        var pages = Address.All(house).Where(address => address.Method == "GET" && !address.Pattern.EndsWith("/feed", StringComparison.Ordinal)).ToList();

        var (seen, wrong) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var walker in walkers)
        {
            foreach (var page in pages)
            {
                using var answer = await walker.Browser.GetAsync(page.Path, HttpCompletionOption.ResponseHeadersRead, Cancel);
                var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(Cancel) : "";
                if (!html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                {
                    continue;
                }

                seen.Add($"{walker.Standing.Role} {page.Pattern.TrimEnd('/')}");
                wrong.AddRange(WhatIsMissing(html, walker, page, house).Select(what => $"{walker.Name} at {page.Pattern} ({(int)answer.StatusCode}): {what}"));
            }
        }

        wrong.ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThan(100);
        string[] screens =
        [
            "Participant /exercises/{id}/lobby", "Observer /exercises/{id}/lobby", "RolePlayer /exercises/{id}/desk", "Director /exercises/{id}/control",
            "Evaluator /exercises/{id}/debrief", "WelfareOfficer /exercises/{id}/welfare", "Mentor /exercises/{id}/safety",
        ];
        screens.ShouldAllBe(screen => seen.Contains(screen));
    }

    [Fact]
    public async Task No_duff_takes_two_presses_and_no_script()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, _) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/lobby", Cancel));

        // The first press opens what the browser itself opens; the second is an ordinary form.
        var button = page.QuerySelector("button.noduff")!;
        button.GetAttribute("popovertarget").ShouldBe("noduff");
        var sheet = page.QuerySelector("#noduff[popover]")!;
        var form = sheet.QuerySelector("form")!;
        form.QuerySelector("button[type=submit]")!.GetAttribute("formaction").ShouldBe($"/exercises/{house.Exercise.Id}/no-duff");
        form.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull();
        form.QuerySelectorAll("[required]").ShouldBeEmpty();
    }

    private static IEnumerable<string> WhatIsMissing(string html, Walker walker, Address page, ControlHouse house)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (document.QuerySelector(".band strong")?.TextContent != "EXERCISE")
            yield return "no EXERCISE mark";
        if (document.Title?.Contains("EXERCISE", StringComparison.Ordinal) != true)
            yield return "no EXERCISE in the title";
        if (document.QuerySelector("button.noduff[popovertarget=noduff]") is null || document.QuerySelector("#noduff[popover]") is null)
            yield return "no no-duff button";

        var mayStop = walker.Standing.Role is not null && page.IsOfExercise || AccessTable.Allows(walker.Standing, Permission.RaiseNoDuff) && page.IsOfExercise;
        if (mayStop && document.QuerySelector($"#noduff button[formaction='/exercises/{house.Exercise.Id}/no-duff']") is null)
            yield return "no-duff stops nothing";
        if (mayStop && document.QuerySelector("#no-duff-banner") is null)
            yield return "no place for the banner";
        if (mayStop && document.Body!.GetAttribute("hx-sse:connect") is null)
            yield return "nothing brings the banner";
        if (page.IsOfExercise && walker.Standing is { Role: not null, Presence: Presence.In } && document.QuerySelector("form.stepout") is null)
            yield return "no way out";
        if (walker.Standing is { Role: not null, Presence: Presence.In } && document.QuerySelector("#noduff form") is null)
            yield return "no exercise to stop";
    }
}

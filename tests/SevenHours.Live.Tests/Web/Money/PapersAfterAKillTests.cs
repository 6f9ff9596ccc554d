using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Campaigns;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Money;

/// <summary>The real server, killed while somebody works on a paper: the paper says the same, the note stands, and the press that was sent again is done once.</summary>
public sealed partial class PapersAfterAKillTests
{
    [Fact]
    public async Task A_paper_and_the_note_on_it_outlive_the_server_and_the_same_press_is_not_done_twice()
    {
        await using var trial = await Trial.StartAsync("vicenza", ["financial_investigator"], speed: 1, standIns: null);
        var (person, desk, papers) = (trial.Players[0].Person, $"/exercises/{trial.Exercise.Id}/desk", $"/exercises/{trial.Exercise.Id}/wall/money/papers");
        (await person.PostAsync(desk, $"{desk}/do/registry_check", ("target", "brightwater"), ("key", "check"))).StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.NoContent);
        await trial.Director.ClockAsync(trial.Exercise.Id, new { running = true, jumpTo = 2 * 3_600 });
        var paper = $"{papers}/{Paper().Match(await person.PageAsync(papers)).Groups[1].Value}";
        var (token, before) = (await person.TokenAsync(paper), await person.PageAsync(paper));
        var entry = Entry().Match(before).Groups[1].Value;
        (string, string)[] note = [("kind", "entry"), ("of", entry), ("words", "One director"), ("key", "note-1")];
        await person.PostWithAsync(token, $"{paper}/note", note);
        var noted = await person.PageAsync(paper);

        await trial.Server.KillAsync();
        await trial.RestartAsync();

        Said(await person.PageAsync(paper)).ShouldBe(Said(noted));
        Said(noted).ShouldNotBe(Said(before));
        await person.PostWithAsync(await person.TokenAsync(paper), $"{paper}/note", note);
        Regex.Count(await person.PageAsync(papers), "One director").ShouldBe(1);
        await trial.ShouldVerifyAsync();
    }

    // What the paper says, without the clock above it and the tokens of its forms.
    private static string Said(string page) => Volatile().Replace(Sheet().Match(page).Value, "");

    [GeneratedRegex("papers/([0-9a-f]{16})")]
    private static partial Regex Paper();

    [GeneratedRegex("name=\"of\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();

    [GeneratedRegex("id=\"entries\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Sheet();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?:__RequestVerificationToken|key)\"[^>]*>")]
    private static partial Regex Volatile();
}

using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Planning;

/// <summary>A meeting from the invitation to the minutes, over the pages and without scripts.</summary>
public sealed partial class MeetingPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_agencies_meet_around_one_sheet_and_a_fourth_is_sent_the_minutes()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var caller = await house.SitAsync("hotline_a_counsellor");
        using var guest = await house.SitAsync("mediator", "ru");
        using var absent = await house.SitAsync("reporter");
        await house.ClockAsync(300);

        var called = await house.PostAsync(caller, "/meetings", ("purpose", "The girl in the flat"), ("when", "30"), ("agenda", "Who goes in\nWho waits"), ("to", "mediator"), ("to", "duty_prosecutor"));
        var sheet = called.Headers.Location!.ToString()[house.Desk.Length..];
        (await house.ReadAsync(guest)).ShouldContain("Вас приглашают: The girl in the flat");
        (await house.ReadAsync(absent)).ShouldNotContain("The girl in the flat");
        var invitation = await house.ReadAsync(guest, sheet);
        invitation.ShouldContain("Who goes in");

        (await house.PostAsync(guest, $"{sheet}/answer", ("answer", "Accepts"), ("says", "I bring the interpreter"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.ReadAsync(caller, sheet)).ShouldContain("I bring the interpreter");
        (await house.PostAsync(caller, $"{sheet}/start")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.PostAsync(guest, $"{sheet}/join");
        await house.PostAsync(guest, $"{sheet}/minute", ("minute", "Она говорит по-русски"));
        await house.PostAsync(caller, $"{sheet}/decide", ("what", "Nobody rings her back"), ("by", "mediator"), ("why", "He listens"), ("else", "Ring at once"));
        await house.PostAsync(caller, $"{sheet}/task", ("task", "Find a bed"), ("owner", "mediator"), ("due", "60"));

        var read = await house.ReadAsync(caller, sheet);
        foreach (var said in (string[])["Она говорит по-русски", "Nobody rings her back", "Ring at once", "Find a bed", "by 01:05"])
            read.ShouldContain(said);
        var duty = Duty().Match(await house.ReadAsync(guest)).Groups["id"].Value;
        await house.PostAsync(guest, $"/duties/{duty}", ("state", "Done"), ("note", "The shelter keeps one"));
        (await house.ReadAsync(caller, $"/duties/{duty}")).ShouldContain("The shelter keeps one");

        await house.PostAsync(caller, $"{sheet}/close");
        var late = await house.PostAsync(guest, $"{sheet}/minute", ("minute", "One thing more"));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancel)).ShouldContain("Совещание завершено");

        (await house.ReadAsync(absent)).ShouldNotContain("Nobody rings her back");
        await house.PostAsync(caller, $"{sheet}/minutes", ("to", "reporter"), ("note", "For the record"));
        var minutes = Minutes().Match(await house.ReadAsync(absent)).Groups["id"].Value;
        (await house.ReadAsync(absent, $"/minutes/{minutes}")).ShouldContain("Nobody rings her back");
    }

    [GeneratedRegex("""id="duty-(?<id>[0-9a-f]{16})""")]
    private static partial Regex Duty();

    [GeneratedRegex("""id="minutes-(?<id>[0-9a-f]{16})""")]
    private static partial Regex Minutes();
}

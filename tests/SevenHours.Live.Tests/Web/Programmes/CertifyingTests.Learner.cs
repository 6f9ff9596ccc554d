using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <content>What a learner does and reads himself, and what a stranger cannot try.</content>
public sealed partial class CertifyingTests
{
    [Fact]
    public async Task A_learner_writes_himself_in_reads_what_was_released_and_takes_his_own_certificate()
    {
        await using var house = await OpenAsync();
        var course = await house.CourseAsync();
        var (ann, other, session) = (Named(course, "Ann Ode"), Named(course, "Quillon Marrowby"), AttendanceShare.Counted(course.Programme).First());
        using var own = await LearnerAsync(house, ann);
        using var foreign = await LearnerAsync(house, other);
        var home = $"/learner/{house.Id}";

        await house.PostAsync($"/attendance/{session.Id}", $"/attendance/{session.Id}/open");
        var book = house.Accounts.Services.GetRequiredService<CertificateBook>();
        var pin = (await book.DoorAsync(house.Id, Cancel))!.Pin;
        (await LedAsync(own, home, $"{home}/here", ("pin", pin == "000000" ? "000001" : "000000"))).ShouldContain("learner.attendance.wrong");
        (await LedAsync(own, $"{home}/here?pin={pin}", $"{home}/here", ("pin", pin))).ShouldContain("learner.said.here");
        (await book.AttendanceAsync(house.Id, Cancel)).Select(mark => (mark.Person, mark.How)).ShouldBe([(ann.Id, AttendanceWay.Own)]);
        house.Accounts.Time.Advance(CertificateBook.DoorOpen);
        (await LedAsync(foreign, home, $"{home}/here", ("pin", pin))).ShouldContain("learner.attendance.wrong");

        // He asks; staff decides; he reads it once it is shown to him.
        (await LedAsync(own, home, $"{home}/assess", ("asked", "yes"))).ShouldContain("learner.said.asked");
        var page = $"/competences/{ann.Id}";
        (await house.PostAsync(page, $"{page}/decide", ("competence", "interviewing"), ("level", "2"), ("reason", "She let the girl tell freely."))).ShouldContain("competences.said.decided");
        (await own.GetStringAsync(home, Cancel)).ShouldNotContain("She let the girl tell freely.");
        await house.PostAsync(page, $"{page}/release", ("what", Release.Competences), ("released", "yes"));
        (await own.GetStringAsync(home, Cancel)).ShouldContain("She let the girl tell freely.");
        (await foreign.GetStringAsync(home, Cancel)).ShouldNotContain("She let the girl tell freely.");

        await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Competence"), ("person", ann.Id));
        var issued = (await IssuedAsync(house)).Single();
        foreach (var address in (string[])[$"{home}/certificates/{issued.Id}", $"{home}/certificates/{issued.Id}/badge.jwt"])
        {
            using var mine = await own.GetAsync(address, Cancel);
            mine.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            using var his = await foreign.GetAsync(address, Cancel);
            his.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await own.GetStringAsync(home, Cancel)).ShouldContain(issued.Code!);
        (await foreign.GetStringAsync(home, Cancel)).ShouldNotContain(issued.Number);
        foreach (var language in (string[])["en", "ru", "ar"])
            await DrawnAsync(own, $"{home}?lang={language}");
    }

    [Fact]
    public async Task Trying_codes_is_slowed()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var guesser = house.Accounts.Browser();
        for (var i = 0; i < 500; i++)
        {
            using var answer = await guesser.GetAsync($"/verify/0000-{i:0000}", Cancel);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                return;
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        Assert.Fail("Five hundred codes were tried at once.");
    }

    private static async Task<HttpClient> LearnerAsync(CourseHouse house, SevenHours.Programmes.Person person)
    {
        var given = await house.Book.GiveWaysAsync(house.Id, "m", [person.Id], Cancel);
        var browser = house.Accounts.Browser();
        using var opened = await browser.GetAsync($"/learner/by/{given.Single().Secret}", Cancel);
        opened.Headers.Location!.ToString().ShouldBe($"/learner/{house.Id}");
        return browser;
    }

    private static async Task<string> LedAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(browser, page, to, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.ToString();
    }
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using SevenHours.Programmes.Badges;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>From a list of attendance and a decision to a certificate that anybody verifies.</summary>
public sealed partial class CertifyingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Table = "Name;E-mail;Country;Profession;Languages\nAnn Ode;a@x.example;Serbia;Prosecutor;en\nQuillon Marrowby;q@x.example;Italy;Judge;ru\n";

    [Fact]
    public async Task Whoever_attended_and_was_assessed_gets_certificates_that_anybody_verifies_and_that_can_be_revoked()
    {
        await using var house = await OpenAsync();
        var course = await house.CourseAsync();
        var (ann, session) = (Named(course, "Ann Ode"), AttendanceShare.Counted(course.Programme).First());
        (await house.PostAsync($"/attendance/{session.Id}", $"/attendance/{session.Id}", ("do", "keep"), ($"mark-{ann.Id}", "There"))).ShouldContain("attendance.said.kept");
        // Whoever did not ask for it is assessed in nothing.
        (await house.PostAsync($"/competences/{ann.Id}", $"/competences/{ann.Id}/decide", ("competence", "interviewing"), ("level", "2"), ("reason", "seen"))).ShouldContain("competences.wrong.asked");
        await AskedAsync(house, ann);
        (await house.PostAsync($"/competences/{ann.Id}", $"/competences/{ann.Id}/decide", ("competence", "interviewing"), ("level", "2"), ("reason", "She let the girl tell freely."), ("helped", "yes"))).ShouldContain("competences.said.decided");

        foreach (var kind in (string[])["Attendance", "Competence"])
            (await house.PostAsync("/certificates", "/certificates/issue", ("kind", kind), ("person", ann.Id), ("person", Named(course, "Quillon Marrowby").Id))).ShouldContain("certificates.said.issued");
        // Nobody who has not reached it, and nobody twice.
        (await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Attendance"), ("person", ann.Id))).ShouldContain("certificates.wrong.nothing");
        var issued = await IssuedAsync(house);
        issued.Select(one => (one.Name, one.Kind)).ShouldBe([("Ann Ode", CertificateKind.Attendance), ("Ann Ode", CertificateKind.Competence)], ignoreOrder: true);
        var competence = issued.Single(one => one.Kind == CertificateKind.Competence);

        using var stranger = house.Accounts.Browser();
        var whole = await stranger.GetStringAsync($"/verify/{competence.Code!.ToLowerInvariant()}", Cancel);
        whole.ShouldContain("Ann Ode");
        whole.ShouldContain("Interviewing");
        whole.ShouldContain("On one&#x27;s own");
        var half = await stranger.GetStringAsync($"/verify/{competence.Number}", Cancel);
        half.ShouldNotContain("Ann Ode");
        half.ShouldContain("Interviewing");
        half.ShouldNotContain("On one&#x27;s own");
        foreach (var wrong in (string[])["0000-0000", "hello", $"{competence.Code[..^1]}{(competence.Code[^1] == 'A' ? 'B' : 'A')}"])
        {
            using var none = await stranger.GetAsync($"/verify/{wrong}", Cancel);
            none.StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
        }

        (await house.PostAsync("/certificates", $"/certificates/{competence.Id}/revoke", ("why", "Mistake"))).ShouldContain("certificates.wrong.sure");
        (await house.PostAsync("/certificates", $"/certificates/{competence.Id}/revoke", ("why", "Mistake"), ("sure", "yes"))).ShouldContain("certificates.said.revoked");
        (await stranger.GetStringAsync($"/verify/{competence.Code}", Cancel)).ShouldContain("This certificate was revoked");
        (await stranger.GetStringAsync("/badges/revocations", Cancel)).ShouldContain(competence.Id);
        (await house.Book.ChangesAsync(house.Id, 20, Cancel)).Select(change => change.Act).ShouldBeSubsetOf(
            ["certificate.revoked", "certificates.issued", "competence.decided", "assessment.asked", "attendance.marked", "roster.imported", "reading.made", "programme.made"]);
    }

    [Fact]
    public async Task The_key_can_be_taken_along_as_soon_as_the_server_says_who_issues()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var stranger = house.Accounts.Browser();
        BadgeKey.IsEmptySet(await stranger.GetStringAsync("/badges/keys", Cancel)).ShouldBeTrue();
        for (var time = 0; time < 2; time++)
        {
            using var kept = await AccountHouse.PostAsync(house.Administrator.Browser, "/certificates/issuer", "/certificates/issuer", ("name", "The academy"));
            kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            BadgeKey.ReadAll(await stranger.GetStringAsync("/badges/keys", Cancel)).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task A_badge_is_taken_away_in_three_forms_and_verifies_with_the_keys_the_server_publishes()
    {
        await using var house = await OpenAsync();
        var one = await AttendedAsync(house);
        using var stranger = house.Accounts.Browser();
        string? first = null;
        foreach (var form in (string[])["jwt", "json", "svg"])
        {
            var token = BadgeCarrier.Extract(await house.Manager.GetByteArrayAsync($"{house.Base}/certificates/{one.Id}/badge.{form}", Cancel));
            var keys = BadgeKey.ReadAll(await stranger.GetStringAsync("/badges/keys", Cancel));
            var reading = await BadgeVerifier.VerifyAsync(token.ShouldNotBeNull(), keys, null, house.Accounts.Time.GetUtcNow());
            reading.Errors.ShouldBeEmpty(form);
            (reading.Name, reading.Text("issuer", "name")).ShouldBe(("Ann Ode", "The academy"));
            first ??= token;
        }

        JsonNode.Parse(await stranger.GetStringAsync("/badges/issuer", Cancel))!["name"]!.ToString().ShouldBe("The academy");
        // A new key: what was signed before still verifies.
        house.Accounts.Time.Advance(TimeSpan.FromSeconds(2));
        using (var renewed = await AccountHouse.PostAsync(house.Administrator.Browser, "/certificates/issuer", "/certificates/issuer/key", ("sure", "yes")))
            renewed.Headers.Location!.ToString().ShouldContain("certificates.said.key");
        var both = BadgeKey.ReadAll(await stranger.GetStringAsync("/badges/keys", Cancel));
        both.Count.ShouldBe(2);
        (await BadgeVerifier.VerifyAsync(first!, both, null, house.Accounts.Time.GetUtcNow())).IsValid.ShouldBeTrue();
        (await BadgeVerifier.VerifyAsync(first!, [both[0]], null, house.Accounts.Time.GetUtcNow())).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_is_erased_is_named_nowhere_and_his_paper_still_proves_itself()
    {
        await using var house = await OpenAsync();
        var course = await house.CourseAsync();
        var (person, session) = (Named(course, "Quillon Marrowby"), AttendanceShare.Counted(course.Programme).First());
        await house.PostAsync($"/attendance/{session.Id}", $"/attendance/{session.Id}", ("do", "keep"), ($"mark-{person.Id}", "There"));
        await AskedAsync(house, person);
        await house.PostAsync($"/competences/{person.Id}", $"/competences/{person.Id}/decide", ("competence", "evidence"), ("level", "1"), ("reason", "Sealed the bag before Marrowby was asked."));
        await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Attendance"), ("person", person.Id));
        var code = (await IssuedAsync(house)).Single().Code!;
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}/erase", ("sure", "yes"));

        using var stranger = house.Accounts.Browser();
        var page = await stranger.GetStringAsync($"/verify/{code}", Cancel);
        page.ShouldNotContain("Marrowby");
        page.ShouldContain("This certificate counts");
        using (var fits = await AccountHouse.PostAsync(stranger, $"/verify/{code}", $"/verify/{code}", ("name", "quillon  marrowby")))
            (await fits.Content.ReadAsStringAsync(Cancel)).ShouldContain("This name and this code belong together.");
        using (var other = await AccountHouse.PostAsync(stranger, $"/verify/{code}", $"/verify/{code}", ("name", "Ann Ode")))
            (await other.Content.ReadAsStringAsync(Cancel)).ShouldContain("This name does not belong to this code.");
        foreach (var file in Directory.EnumerateFiles(house.Folder, "registry.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Cancel);
            var text = Encoding.UTF8.GetString(bytes.ToArray());
            text.ShouldNotContain("Marrowby");
            text.ShouldNotContain(code);
        }

        using var badge = await house.Manager.GetAsync($"{house.Base}/certificates/{(await IssuedAsync(house)).Single().Id}/badge.jwt", Cancel);
        badge.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_assessors_are_two_people_and_nothing_is_certified_while_they_differ()
    {
        await using var house = await OpenAsync();
        var ann = Named(await house.CourseAsync(), "Ann Ode");
        var trainer = await house.Accounts.ColleagueAsync(house.Administrator, "t.rainer");
        await house.PostAsync("/staff", "/members", ("account", house.Accounts.Entry("t.rainer").Id), ("role", nameof(ProgrammeRole.Trainer)));
        var page = $"/competences/{ann.Id}";
        Task<string> First(string level) => house.PostAsync(page, $"{page}/decide", ("competence", "evidence"), ("level", level), ("reason", "seen on day 2"));

        await AskedAsync(house, ann);
        (await house.PostAsync(page, $"{page}/decide", ("competence", "evidence"), ("level", "2"), ("reason", ""))).ShouldContain("competences.wrong.reason");
        (await house.PostAsync(page, $"{page}/decide", ("competence", "evidence"), ("reason", "seen"))).ShouldContain("competences.wrong.level");
        (await First("2")).ShouldContain("competences.said.decided");
        (await house.PostAsync(page, $"{page}/decide", ("competence", "evidence"), ("level", "1"), ("reason", "again"), ("part", "second"))).ShouldContain("competences.wrong.same");
        using (var second = await AccountHouse.PostAsync(trainer.Browser, house.Base + page, $"{house.Base}{page}/decide", ("competence", "evidence"), ("level", "1"), ("reason", "the bag was open"), ("part", "second")))
            second.Headers.Location!.ToString().ShouldContain("competences.said.decided");
        (await house.Manager.GetStringAsync($"{house.Base}{page}", Cancel)).ShouldContain("Two assessors decided differently.");
        (await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Competence"), ("person", ann.Id))).ShouldContain("certificates.wrong.nothing");
        (await First("1")).ShouldContain("competences.said.decided");
        (await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Competence"), ("person", ann.Id))).ShouldContain("certificates.said.issued");

        // A trainer assesses and keeps lists; issuing is the manager's, and saying who issues is the administrator's.
        foreach (var (address, status) in (IEnumerable<(string, HttpStatusCode)>)[("/attendance", HttpStatusCode.OK), ("/competences", HttpStatusCode.OK), ("/certificates", HttpStatusCode.Forbidden), ("/certificates/print", HttpStatusCode.Forbidden)])
        {
            using var answer = await trainer.Browser.GetAsync(house.Base + address, Cancel);
            answer.StatusCode.ShouldBe(status, address);
        }

        using var issuer = await house.Manager.GetAsync("/certificates/issuer", Cancel);
        issuer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_page_is_drawn_in_each_language()
    {
        await using var house = await OpenAsync();
        var course = await house.CourseAsync();
        var (ann, session) = (Named(course, "Ann Ode"), AttendanceShare.Counted(course.Programme).First());
        await AttendedAsync(house);
        await house.PostAsync($"/attendance/{session.Id}", $"/attendance/{session.Id}/open");
        foreach (var language in (string[])["en", "ru", "ar"])
        {
            foreach (var page in (string[])["/attendance", $"/attendance/{session.Id}", $"/attendance/{session.Id}/wall", $"/attendance/scan/{ann.Id}", "/competences", "/competences/framework", $"/competences/{ann.Id}", "/certificates", "/certificates/print"])
                await DrawnAsync(house.Manager, $"{house.Base}{page}?lang={language}");
            await DrawnAsync(house.Administrator.Browser, $"/certificates/issuer?lang={language}");
            await DrawnAsync(house.Manager, $"/verify?lang={language}");
        }

        // A certificate is in the language it was asked for, whoever prints it.
        WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/certificates/print?in=ar&lang=en", Cancel)).ShouldContain("شهادة حضور");
    }

    [Fact]
    public async Task A_card_that_is_scanned_puts_its_bearer_on_the_list()
    {
        await using var house = await OpenAsync();
        var course = await house.CourseAsync();
        var (ann, session) = (Named(course, "Ann Ode"), AttendanceShare.Counted(course.Programme).Last());
        (await house.PostAsync($"/attendance/scan/{ann.Id}", $"/attendance/scan/{ann.Id}", ("session", session.Id))).ShouldContain("attendance.said.there");
        var mark = (await house.Accounts.Services.GetRequiredService<CertificateBook>().AttendanceAsync(house.Id, Cancel)).Single();
        (mark.Person, mark.Session, mark.How).ShouldBe((ann.Id, session.Id, AttendanceWay.Scan));
        using var other = house.Accounts.Browser();
        using var closed = await other.GetAsync($"{house.Base}/attendance/scan/{ann.Id}", Cancel);
        closed.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static Task<string> AskedAsync(CourseHouse house, SevenHours.Programmes.Person person) =>
        house.PostAsync($"/competences/{person.Id}", $"/competences/{person.Id}/release", ("what", Release.Asked), ("released", "yes"));

    private static async Task DrawnAsync(HttpClient browser, string address)
    {
        var html = await browser.GetStringAsync(address, Cancel);
        UntranslatedId().Matches(html).Select(match => match.Value).ShouldBeEmpty(address);
    }

    private static async Task<CourseHouse> OpenAsync()
    {
        var house = await CourseHouse.OpenAsync();
        var upload = (await house.SendAsync("roster.csv", Encoding.UTF8.GetBytes(Table)))[house.Base.Length..];
        await house.PostAsync("/people", upload, ("do", "take"));
        using var kept = await AccountHouse.PostAsync(house.Administrator.Browser, "/certificates/issuer", "/certificates/issuer", ("name", "The academy"), ("address", ""), ("web", ""), ("email", ""));
        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect, await kept.Content.ReadAsStringAsync(Cancel));
        return house;
    }

    private static async Task<Certificate> AttendedAsync(CourseHouse house)
    {
        var course = await house.CourseAsync();
        var (ann, session) = (Named(course, "Ann Ode"), AttendanceShare.Counted(course.Programme).First());
        await house.PostAsync($"/attendance/{session.Id}", $"/attendance/{session.Id}", ("do", "keep"), ($"mark-{ann.Id}", "There"));
        await house.PostAsync("/certificates", "/certificates/issue", ("kind", "Attendance"), ("person", ann.Id));
        return (await IssuedAsync(house)).Single();
    }

    private static Task<IReadOnlyList<Certificate>> IssuedAsync(CourseHouse house) => house.Accounts.Services.GetRequiredService<CertificateBook>().IssuedAsync(house.Id, Cancel);

    private static Person Named(Course course, string name) => course.People.Single(person => person.Name == name);

    [GeneratedRegex(@">(programmes|attendance|competences|certificates|learner)\.[a-z.]+<|title=""(programmes|attendance|competences|certificates)\.[a-z.]+""")]
    private static partial Regex UntranslatedId();
}

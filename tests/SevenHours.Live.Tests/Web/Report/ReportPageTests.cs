using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Report;

public sealed class ReportPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_take_a_report_along_and_those_who_play_do_not()
    {
        await using var house = await ControlHouse.OpenAsync();
        var page = house.Href.Replace("/control", "/debrief/report", StringComparison.Ordinal);
        (await ControlHouse.PostAsync(house.Director, house.Href, $"{house.Href}/clock/run")).IsSuccessStatusCode.ShouldBeTrue();
        var (player, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Orlova");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);

        (await player.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.GetAsync($"{page}/file?paper=report&format=html", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await house.Director.GetStringAsync(page, Cancel)).ShouldContain("name=\"names\"");
        var file = await house.Director.GetAsync($"{page}/file?paper=report&format=html&language=ar", Cancel);
        file.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"EXERCISE-{house.Exercise.Id.Value}-report-ar.html");
        (await file.Content.ReadAsStringAsync(Cancel)).ShouldContain("<html lang=\"ar\" dir=\"rtl\">");
        (await house.Director.GetAsync($"{page}/file?paper=report&format=csv", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await player.GetAsync($"{page}/file?paper=evidence&format=csv", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Director.GetStringAsync($"{page}/file?paper=evidence&format=csv", Cancel)).ShouldContain("EXERCISE,0,0,");
        var (read, whole) = (await house.Director.GetByteArrayAsync($"{page}/file?paper=report&format=docx", Cancel), await house.Director.GetByteArrayAsync($"{page}/file?paper=report&format=docx&whole=yes", Cancel));
        read.Length.ShouldBeLessThan(whole.Length, "what is looked up is left out unless it is asked for");
    }
}

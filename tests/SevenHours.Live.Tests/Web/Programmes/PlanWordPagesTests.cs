using System.Globalization;
using System.Net;
using SevenHours.Programmes;
using SevenHours.Web.Features.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>Each reads the plan of a course in his own language: pages, papers, feeds, dates.</summary>
public sealed class PlanWordPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_is_read_in_each_language_until_it_is_renamed_and_then_as_it_was_named()
    {
        await using var house = await CourseHouse.OpenAsync();
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Word?.Id == "session.opening");
        var page = $"/sessions/{session.Id}";
        await ReadAsync(house, "ru");
        (await PageAsync(house, "/timetable")).ShouldContain("Открытие и знакомство");
        (await PageAsync(house, "/milestones")).ShouldContain("Материалы для чтения и правила разосланы");
        (await PageAsync(house, "/calendar/preview?circle=Participants")).Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("Открытие и знакомство");

        // Saved as it was read, nothing is said in Russian to all.
        (string, string)[] form = [("title", "Открытие и знакомство"), ("from", "09:00"), ("to", "09:45"), ("day", "1"), ("kind", "Opening")];
        await house.PostAsync(page, page, form);
        (await house.CourseAsync()).Programme.FindSession(session.Id)!.Title.ShouldBe(session.Title);

        await house.PostAsync(page, page, [("title", "Хлеб и соль"), .. form[1..], ("title-en", "Bread and salt")]);
        (await PageAsync(house, "/timetable")).ShouldContain("Хлеб и соль");
        await ReadAsync(house, "en");
        var english = await PageAsync(house, "/timetable");
        english.ShouldContain("Bread and salt");
        english.ShouldNotContain("Хлеб и соль");
        (await PageAsync(house, "/calendar/preview?circle=Participants")).ShouldContain("SUMMARY:Bread and salt");
    }

    [Fact]
    public async Task What_is_read_before_the_course_stands_in_the_calendar_and_at_its_milestone()
    {
        await using var house = await CourseHouse.OpenAsync();
        var calendar = (await PageAsync(house, "/calendar/preview?circle=Participants")).Replace("\r\n ", "", StringComparison.Ordinal);
        calendar.ShouldContain("Before you come: how the exercise works");
        calendar.ShouldContain($"/learner/{house.Id}");
        (await PageAsync(house, "/milestones")).ShouldContain($"{house.Base}/learning#readings");
    }

    [Theory]
    [InlineData("fr"), InlineData("ar"), InlineData("ru"), InlineData("bs"), InlineData("sr-Latn"), InlineData("sr-Cyrl"), InlineData("cnr"), InlineData("mk"), InlineData("sq"), InlineData("it")]
    public void A_date_names_its_day_and_month_in_the_readers_language(string language)
    {
        for (var month = 1; month <= 12; month++)
        {
            var day = new DateOnly(2027, month, 10);
            var said = CourseDates.Long(day, language);
            said.ShouldNotContain(day.ToString("dddd", CultureInfo.InvariantCulture)[..3] + " ", Case.Sensitive);
            said.ShouldNotContain("M0");
            said.ShouldNotContain(day.ToString("ddd d MMM", CultureInfo.InvariantCulture), Case.Sensitive);
            said.ShouldContain("2027");
            said.ShouldContain("10");
        }
    }

    // Letters of other scripts are written by their numbers in a page.
    private static async Task<string> PageAsync(CourseHouse house, string page) => WebUtility.HtmlDecode(await house.Manager.GetStringAsync(house.Base + page, Cancel));

    private static async Task ReadAsync(CourseHouse house, string language)
    {
        using var chosen = await house.Manager.GetAsync($"/language/{language}", Cancel);
        ((int)chosen.StatusCode).ShouldBeLessThan(400);
    }
}

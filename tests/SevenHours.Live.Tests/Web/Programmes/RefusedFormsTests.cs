using System.Net;
using System.Text;
using SevenHours.Live.Tests.Web.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>What a form of a course refuses, it says beside the field, and keeps what was typed.</summary>
public sealed class RefusedFormsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_programme_says_beside_the_time_zone_that_it_is_none_and_keeps_what_was_typed()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var refused = await AccountHouse.PostAsync(house.Manager, "/programmes/new", "/programmes/new",
            ("template", "five-days-live"), ("title", "By the river"), ("first", "2027-05-10"), ("zone", "Europe/Nowhere"), ("floor", "en"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
        page.ShouldContain("value=\"By the river\"");
        page.ShouldContain("value=\"Europe/Nowhere\"");
        page.IndexOf("id=\"f-zone-error\"", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("id=\"f-zone\"", StringComparison.Ordinal));
        page.ShouldNotContain("id=\"f-title-error\"");
    }

    [Fact]
    public async Task A_person_with_a_country_nobody_finds_stays_in_the_form_with_everything_typed()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var refused = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/people/new", $"{house.Base}/people/new",
            ("name", "Mira Test"), ("email", "mira@agency.example"), ("country", "Atlantis"), ("organisation", "Harbour office"), ("needs", "A seat near the door"), ("languages", "it"), ("best", "it"), ("state", "Reserve"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
        page.ShouldContain("value=\"Atlantis\"");
        page.ShouldContain("value=\"Harbour office\"");
        page.ShouldContain("A seat near the door");
        page.ShouldContain("id=\"f-country-error\"");
        page.ShouldNotContain("id=\"f-email-error\"");
        (await house.CourseAsync()).People.ShouldNotContain(person => person.Name == "Mira Test");
    }

    [Fact]
    public async Task A_call_without_its_last_day_keeps_its_words_and_says_so_beside_the_day()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var refused = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/call", $"{house.Base}/call",
            ("open", "yes"), ("until", ""), ("controller", "Training unit"), ("keep", "90"), ("says", "Come with a case of your own."));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
        page.ShouldContain("Come with a case of your own.");
        page.ShouldContain("value=\"Training unit\"");
        page.ShouldContain("id=\"f-until-error\"");
        (await house.CourseAsync()).Programme.Call.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task A_table_with_one_row_at_fault_marks_that_row_alone()
    {
        await using var house = await CourseHouse.OpenAsync();
        var preview = await house.SendAsync("roster.csv", Encoding.UTF8.GetBytes("Name,Email,Country\nMira Test,mira@agency.example,Austria\nOmar Test,omar@agency.example,Atlantis\n"));
        var page = WebUtility.HtmlDecode(await house.Manager.GetStringAsync(preview, Cancel));
        page.Split("class=\"faulty\"").Length.ShouldBe(2);
        page.ShouldContain("The country “Atlantis” was not recognised.");
        page[..page.IndexOf("rows-title", StringComparison.Ordinal)].Split("<section")[^1].ShouldNotContain("needs");
    }
}

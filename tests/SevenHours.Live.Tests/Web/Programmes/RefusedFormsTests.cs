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

    [Fact]
    public async Task A_concept_with_a_time_zone_that_is_none_keeps_its_words_its_boxes_and_its_rooms()
    {
        await using var house = await CourseHouse.OpenAsync();
        var page = await RefusedAsync(house, "concept",
            ("title", "Two rivers"), ("aims", "To work together"), ("objectives", "First aim\nSecond aim"), ("first", "2027-06-07"), ("days", "4"), ("places", "30"), ("floor", "it"), ("others", "sq"),
            ("goals", "16.2"), ("venue", "Harbour hall"), ("zone", "Europe/Nowhere"), ("opens", "08:30"), ("closes", "17:00"), ("room-new", "Boat house"), ("places-new", "12"));
        page.ShouldContain("value=\"Two rivers\"");
        page.ShouldContain("To work together");
        page.ShouldContain("First aim\nSecond aim");
        page.ShouldContain("value=\"2027-06-07\"");
        page.ShouldContain("value=\"Harbour hall\"");
        page.ShouldContain("value=\"Boat house\"");
        page.ShouldContain("name=\"others\" value=\"sq\" checked");
        page.ShouldNotContain("name=\"others\" value=\"ru\" checked", customMessage: "the course has Russian; it was unticked in the form");
        page.ShouldContain("id=\"f-zone-error\"");
        page.ShouldNotContain("id=\"f-title-error\"");
        (await house.CourseAsync()).Programme.Title.ShouldBe("Seven borders");
    }

    [Fact]
    public async Task A_budget_with_one_price_that_is_no_number_marks_that_price_alone()
    {
        await using var house = await CourseHouse.OpenAsync();
        var lines = (await house.CourseAsync()).Programme.Budget;
        lines.Length.ShouldBeGreaterThan(1);
        var page = await RefusedAsync(house, "budget",
            ("currency", "CHF"), ($"title-{lines[0].Id}", "Boats"), ($"price-{lines[0].Id}", "about ten"), ($"title-{lines[1].Id}", "Bread"), ($"price-{lines[1].Id}", "12,50"), ("title-new", "Lanterns"));
        page.ShouldContain("value=\"CHF\"");
        page.ShouldContain("value=\"about ten\"");
        page.ShouldContain("value=\"12,50\"");
        page.ShouldContain("value=\"Lanterns\"");
        page.Split("aria-invalid").Length.ShouldBe(2);
        page.ShouldContain($"id=\"price-{lines[0].Id}-error\"");
        (await house.CourseAsync()).Programme.Currency.ShouldNotBe("CHF");
    }

    [Fact]
    public async Task Milestones_of_which_one_has_lost_its_date_mark_that_one_and_keep_what_was_to_be_added()
    {
        await using var house = await CourseHouse.OpenAsync();
        var all = (await house.CourseAsync()).Programme.Milestones;
        all.Length.ShouldBeGreaterThan(2);
        var page = await RefusedAsync(house, "milestones",
            ($"title-{all[0].Id}", "Ask the harbour"), ($"due-{all[0].Id}", ""), ($"title-{all[1].Id}", ""), ($"due-{all[1].Id}", ""), ("title-new", "Buy lanterns\nBuy bread"), ("due-new", "2027-04-01"));
        page.ShouldContain("value=\"Ask the harbour\"");
        page.ShouldContain("Buy lanterns\nBuy bread");
        page.Split("aria-invalid").Length.ShouldBe(2, "a milestone that is emptied goes, and needs no date");
        page.ShouldContain($"id=\"due-{all[0].Id}-error\"");
        (await house.CourseAsync()).Programme.Milestones.ShouldNotContain(one => one.Title == "Ask the harbour");
    }

    [Fact]
    public async Task An_interpreter_between_one_language_is_refused_beside_the_two_languages_and_names_typed_stay()
    {
        await using var house = await CourseHouse.OpenAsync();
        var post = (await house.CourseAsync()).Programme.Posts[0];
        var page = await RefusedAsync(house, "staff",
            ($"title-{post.Id}", ""), ($"name-{post.Id}", "Lea Test"), ("role-new", "Interpreter"), ("title-new", "Booth B"), ("name-new", "Ivo Test"), ("from-new", "ru"), ("to-new", "ru"));
        page.ShouldContain("value=\"Lea Test\"");
        page.ShouldContain("value=\"Booth B\"");
        page.ShouldContain("value=\"Ivo Test\"");
        page.ShouldContain("value=\"Interpreter\" selected");
        page.ShouldContain("id=\"between-error\"");
        (await house.CourseAsync()).People.ShouldNotContain(person => person.Name == "Lea Test");
    }

    private static async Task<string> RefusedAsync(CourseHouse house, string page, params (string Name, string Value)[] typed)
    {
        using var refused = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/{page}", $"{house.Base}/{page}", typed);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
    }
}

using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

public sealed class TemplateTests
{
    public static TheoryData<string> Names => [.. Courses.Templates];

    [Fact]
    public void The_five_formats_of_the_field_are_there_and_a_short_form_of_each() =>
        TemplateShelf.All.Select(template => (template.Name, template.Days)).ShouldBe(
            [("five-days-live", 5), ("two-countries", 2), ("training-of-trainers", 5), ("nine-countries-arabic", 5), ("two-and-a-half-days-joint", 3), ("half-day-joint", 1),
            ("half-day-routes", 1), ("half-day-referral", 1), ("half-day-trainers", 1), ("half-day-arabic", 1)]);

    [Theory]
    [InlineData("half-day-joint", "two-and-a-half-days-joint")]
    [InlineData("half-day-routes", "five-days-live")]
    [InlineData("half-day-referral", "two-countries")]
    [InlineData("half-day-trainers", "training-of-trainers")]
    [InlineData("half-day-arabic", "nine-countries-arabic")]
    public void A_short_form_plays_the_case_of_its_programme_in_half_a_day(string name, string whole)
    {
        var (template, format) = (TemplateShelf.Find(name)!, TemplateShelf.Find(whole)!);
        (template.Scenario, template.Form, format.Form).ShouldBe((format.Scenario, "half_day", null));
        var sessions = Courses.Of(name).Programme.Sessions.Where(session => session.Kind != SessionKind.Lunch).ToList();
        (sessions.Max(session => session.To) - sessions.Min(session => session.From)).ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(5.1));
        sessions.Select(session => session.Kind).ShouldBe([SessionKind.Opening, SessionKind.Briefing, SessionKind.Simulation, SessionKind.Coffee, .. sessions.Skip(4).SkipLast(2).Select(_ => SessionKind.Simulation), SessionKind.Debrief, SessionKind.Test]);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_template_makes_a_timetable_without_conflicts(string name) =>
        ConflictFinder.All(Courses.Of(name)).Select(conflict => $"{conflict.Kind} day {conflict.Day} at {conflict.At}: {string.Join(", ", conflict.Sessions)} {conflict.About} {conflict.Count}").ShouldBeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void A_template_says_everything_in_each_language_of_its_words(string name)
    {
        var english = Courses.Of(name).Programme;
        foreach (var language in (string[])["ru", "ar"])
        {
            var other = Courses.Of(name, language).Programme;
            other.Aims.ShouldNotBe(english.Aims);
            other.Sessions.Select(session => session.Title).Intersect(english.Sessions.Select(session => session.Title)).ShouldBeEmpty();
            other.Milestones.Select(milestone => milestone.Title).Intersect(english.Milestones.Select(milestone => milestone.Title)).ShouldBeEmpty();
            other.Sessions.Select(session => session.Id).ShouldBe(english.Sessions.Select(session => session.Id));
        }
    }

    [Theory]
    [InlineData("two-and-a-half-days-joint")]
    [InlineData("half-day-joint")]
    public void A_format_of_its_own_scenario_names_it_and_speaks_its_languages(string name)
    {
        var template = TemplateShelf.Find(name)!;
        template.Scenario.ShouldBe("night-border");
        var english = Courses.Of(name).Programme;
        foreach (var language in (string[])["sr-Latn", "mk"])
        {
            template.Title(language).ShouldNotBe(template.Title("en"));
            var other = Courses.Of(name, language).Programme;
            other.Aims.ShouldNotBe(english.Aims);
            other.Sessions.Select(session => session.Title).Intersect(english.Sessions.Select(session => session.Title)).ShouldBeEmpty();
            other.Milestones.Select(milestone => milestone.Title).Intersect(english.Milestones.Select(milestone => milestone.Title)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Each_module_played_is_debriefed_and_coached_before_the_next()
    {
        var played = Courses.Of("two-and-a-half-days-joint").Programme.Sessions.Where(session => session.Kind is SessionKind.Simulation or SessionKind.Debrief).Select(session => session.Kind).ToList();
        played.Count(kind => kind == SessionKind.Simulation).ShouldBe(5);
        played.Chunk(2).ShouldAllBe(pair => pair.Length == 2 && pair[0] == SessionKind.Simulation && pair[1] == SessionKind.Debrief);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_template_gives_budget_lines_and_no_amounts(string name)
    {
        var budget = Courses.Of(name).Programme.Budget;
        budget.Length.ShouldBeGreaterThan(5);
        budget.ShouldAllBe(line => line.Price == null && line.Count == 0);
    }

    [Theory, MemberData(nameof(Names))]
    public void Milestones_move_with_the_course(string name)
    {
        var programme = Courses.Of(name).Programme;
        var moved = programme with { FirstDay = programme.FirstDay.AddDays(21) };
        programme.Milestones[0].DueIn(programme).ShouldBeLessThan(programme.FirstDay.AddDays(-60));
        foreach (var milestone in programme.Milestones)
            milestone.DueIn(moved).ShouldBe(milestone.DueIn(programme).AddDays(21));
    }

    [Fact]
    public void What_a_template_says_is_read_in_the_readers_language_and_what_somebody_wrote_as_it_was_written()
    {
        var course = Courses.Of("five-days-live").Programme;
        var russian = Courses.Of("five-days-live", "ru").Programme;
        course.Sessions.Select(session => session.TitleIn("ru")).ShouldBe(russian.Sessions.Select(session => session.Title));
        russian.Venue.Rooms.Select(room => PlanWords.Said(room.Word, room.Title, "en")).ShouldBe(course.Venue.Rooms.Select(room => room.Title));
        course.Teams[2].TitleIn("ru").ShouldBe(russian.Teams[2].Title);
        PlanWords.Said(null, "Visit to the port", "ru").ShouldBe("Visit to the port");
        new Team("t9", "Visit 3", 3).TitleIn("ar").ShouldBe("Visit 3");
    }
}

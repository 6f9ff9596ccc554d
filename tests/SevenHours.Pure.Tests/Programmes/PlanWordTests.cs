using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>A plan that was made from a template is read by each in his own language, until somebody writes words of his own.</summary>
public sealed class PlanWordTests
{
    [Fact]
    public void What_a_template_called_something_is_read_in_the_language_of_the_reader()
    {
        var stored = Courses.Of("five-days-live").Programme;
        foreach (var language in (string[])["ru", "ar"])
        {
            var made = Courses.Of("five-days-live", language).Programme;
            var read = stored.In(language);
            read.Sessions.Select(session => session.Title).ShouldBe(made.Sessions.Select(session => session.Title));
            read.Sessions.Select(session => session.Secrecy?.Cover).ShouldBe(made.Sessions.Select(session => session.Secrecy?.Cover));
            read.Venue.Rooms.Select(room => room.Title).ShouldBe(made.Venue.Rooms.Select(room => room.Title));
            read.Milestones.Select(one => one.Title).ShouldBe(made.Milestones.Select(one => one.Title));
            read.Objectives.Select(one => one.Says).ShouldBe(made.Objectives.Select(one => one.Says));
            read.Budget.Select(line => (line.Title, line.Unit)).ShouldBe(made.Budget.Select(line => (line.Title, line.Unit)));
            read.Props.Select(prop => prop.Title).ShouldBe(made.Props.Select(prop => prop.Title));
            read.Posts.Select(post => post.Title).ShouldBe(made.Posts.Select(post => post.Title));
        }

        stored.In("en").Sessions.Select(session => session.Title).ShouldBe(stored.Sessions.Select(session => session.Title));
    }

    [Fact]
    public void What_somebody_wrote_stands_as_he_wrote_it_and_in_the_languages_he_gave()
    {
        var programme = Courses.Of("five-days-live").Programme;
        var session = programme.Sessions.First(one => one.Word?.Id == "session.opening");
        PlanWords.Typed(session.Word, session.Title, "Открытие и знакомство", "ru").ShouldBe((session.Title, session.Word));
        programme.Teams[2].Typed("Команда 3", "ru").ShouldBe(programme.Teams[2]);
        programme.Teams[2].Typed("Команда 4", "ru").TitleIn("en").ShouldBe("Команда 4");
        var (title, word) = PlanWords.Typed(session.Word, session.Title, "Bread and salt", "en");
        var own = session with { Title = title, Word = word, Titles = session.Titles.SetItem("ru", "Хлеб и соль") };
        own.TitleIn("ar").ShouldBe("Bread and salt");
        own.TitleIn("ru").ShouldBe("Хлеб и соль");
        own.In("ru").In("en").Titles.ShouldBe(own.Titles);
    }

    [Fact]
    public void A_title_that_somebody_wrote_stands_as_written_though_a_template_says_the_same()
    {
        var own = Courses.Session("own", "09:00-10:00", SessionKind.Lecture, "r1") with { Title = "Opening and introductions" };
        own.TitleIn("ru").ShouldBe("Opening and introductions");
        var room = Courses.Of("five-days-live").Programme.Venue.Rooms.First(one => one.Word?.Id == "room.quiet");
        var renamed = room.Typed("Control room", "en");
        PlanWords.Said(renamed.Word, renamed.Title, "ar").ShouldBe("Control room");
        renamed.Word.ShouldBe(new TemplateWord("room.quiet", IsRenamed: true), "it is still the quiet room of the template");
    }

    [Fact]
    public void Whoever_types_the_words_of_another_language_renames_it()
    {
        var room = Courses.Of("five-days-live").Programme.Venue.Rooms.First(one => one.Word?.Id == "room.plenary");
        var renamed = room.Typed("Salle plénière", "en");
        PlanWords.Said(renamed.Word, renamed.Title, "ru").ShouldBe("Salle plénière");
    }

    [Theory]
    [InlineData("en"), InlineData("ru"), InlineData("ar"), InlineData("fr")]
    public void A_plan_that_was_stored_without_the_ids_of_its_words_is_read_in_every_language_as_before(string language)
    {
        foreach (var template in TemplateShelf.All)
        {
            var made = Courses.Of(template.Name, language).Programme;
            var read = PlanText.Read(Words().Replace(PlanText.Write(made), ""), 1);
            foreach (var reader in (string[])["en", "ru", "ar", "sr-Cyrl", "it"])
                PlanText.Write(Unkeyed(read.In(reader))).ShouldBe(PlanText.Write(Unkeyed(made.In(reader))), $"{template.Name}, {reader}");
        }

        static System.Text.RegularExpressions.Regex Words() => new(@",""(?:unitW|w)ord"":\{[^}]*\}");
    }

    [Fact]
    public void A_plan_that_is_stored_now_is_not_looked_at_for_words()
    {
        var made = Courses.Of("five-days-live").Programme;
        var own = made with { Sessions = [made.Sessions[0] with { Title = "Opening and introductions", Word = null }] };
        PlanText.Read(PlanText.Write(own), PlanText.Format).Sessions[0].Word.ShouldBeNull();
        PlanText.Read(PlanText.Write(made), PlanText.Format).Sessions.Select(session => session.Word).ShouldBe(made.Sessions.Select(session => session.Word));
    }

    // Two ids may have the same words in some language: what matters is what is read.
    private static Programme Unkeyed(Programme plan) => plan with
    {
        Sessions = [.. plan.Sessions.Select(one => one with { Word = null, Secrecy = one.Secrecy is { } secrecy ? secrecy with { Word = null } : null })],
        Venue = plan.Venue with { Rooms = [.. plan.Venue.Rooms.Select(one => one with { Word = null })] },
        Posts = [.. plan.Posts.Select(one => one with { Word = null })],
        Teams = [.. plan.Teams.Select(one => one with { Word = null })],
        Objectives = [.. plan.Objectives.Select(one => one with { Word = null })],
        Quiets = [.. plan.Quiets.Select(one => one with { Word = null })],
        Milestones = [.. plan.Milestones.Select(one => one with { Word = null })],
        Budget = [.. plan.Budget.Select(one => one with { Word = null, UnitWord = null })],
        Props = [.. plan.Props.Select(one => one with { Word = null })],
    };

    [Fact]
    public void A_title_in_one_more_language_is_a_change_to_who_may_read_the_session_and_to_nobody_else()
    {
        var open = Courses.Session("open", "09:00-10:00", SessionKind.Lecture, "r1");
        var hidden = Courses.Session("raid", "10:00-11:00", SessionKind.Simulation, "r2") with { Secrecy = new Secrecy("Programme") };
        var course = Courses.Small(open, hidden);
        var before = course.Programme.Sessions.ToDictionary(session => session.Id, session => session.Editions);
        var now = course.Planned(course.Programme with { Sessions = [.. course.Programme.Sessions.Select(session => session with { Titles = session.Titles.SetItem("ru", "Что-то") })] }, 5_000).Programme;
        int Number(string session, Circle circle) => now.FindSession(session)!.Editions.First(edition => edition.Circle == circle).Number - before[session].First(edition => edition.Circle == circle).Number;
        Number("open", Circle.Participants).ShouldBe(1);
        Number("raid", Circle.Participants).ShouldBe(0);
        Number("raid", Circle.Staff).ShouldBe(1);
    }
}

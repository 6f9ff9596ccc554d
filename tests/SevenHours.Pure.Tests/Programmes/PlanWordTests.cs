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
        var session = Courses.Of("five-days-live").Programme.Sessions.First(one => TemplateShelf.SayingOf(one.Title) == "session.opening");
        PlanWords.Typed(session.Title, "Открытие и знакомство").ShouldBe(session.Title);
        PlanWords.Typed("Team 3", "Команда 3").ShouldBe("Team 3");
        PlanWords.Typed("Team 3", "Команда 4").ShouldBe("Команда 4");
        var own = session with { Title = PlanWords.Typed(session.Title, "Bread and salt"), Titles = session.Titles.SetItem("ru", "Хлеб и соль") };
        own.TitleIn("ar").ShouldBe("Bread and salt");
        own.TitleIn("ru").ShouldBe("Хлеб и соль");
        own.In("ru").In("en").Titles.ShouldBe(own.Titles);
    }

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

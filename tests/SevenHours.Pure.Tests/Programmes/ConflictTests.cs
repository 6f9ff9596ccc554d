using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

public sealed class ConflictTests
{
    private static ConflictKind[] Kinds(Course course) => [.. ConflictFinder.All(course).Select(conflict => conflict.Kind)];

    private static readonly string[] s_both = ["i1", "i2"];

    [Fact]
    public void A_room_holds_one_session_at_a_time()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00", posts: s_both) with { Teams = ["t1"] }, Courses.Session("b", "09:30-10:30", posts: ["p2"]) with { Teams = ["t2"], Kind = SessionKind.StaffMeeting });
        var conflict = ConflictFinder.All(course).Single();
        (conflict.Kind, conflict.About, conflict.At).ShouldBe((ConflictKind.RoomTwice, "r1", new TimeOnly(9, 30)));
        conflict.Sessions.ShouldBe(["a", "b"]);
        conflict.IsImpossible.ShouldBeTrue();
    }

    [Fact]
    public void One_session_after_the_other_is_no_conflict() =>
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:00", posts: s_both), Courses.Session("b", "10:00-11:00", posts: s_both))).ShouldBeEmpty();

    [Fact]
    public void Nobody_is_in_two_places()
    {
        var course = Courses.Small(
            Courses.Session("a", "09:00-10:00", posts: ["p2", "i1"]) with { Teams = ["t1"] }, Courses.Session("b", "09:00-10:00", room: "r2", posts: ["p2", "i1"]) with { Teams = ["t2"] });
        Kinds(course).ShouldBe([ConflictKind.PersonTwice, ConflictKind.InterpreterTwice]);
    }

    [Fact]
    public void A_person_who_fills_two_posts_is_one_person()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00", SessionKind.StaffMeeting, posts: "p1"), Courses.Session("b", "09:00-10:00", SessionKind.Rehearsal, "r2", "p2"));
        Kinds(course).ShouldBeEmpty();
        var one = Courses.Person(1, Profession.Other, "IT") with { State = RosterState.Staff, Post = "p1" };
        Kinds(course with { People = [one, one with { Id = "n002", Post = "p2" }] }).ShouldBeEmpty();
        // The same row cannot hold two posts; the same post in both is what is seen.
        Kinds(course with { Programme = course.Programme with { Sessions = [.. course.Programme.Sessions.Select(session => session with { Posts = ["p1"] })] } }).ShouldBe([ConflictKind.PersonTwice]);
    }

    [Fact]
    public void A_team_is_in_one_session_at_a_time_but_eats_in_turns_during_play()
    {
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:00", posts: "i1"), Courses.Session("b", "09:00-10:00", room: "r2", posts: "i2") with { Teams = ["t2"] })).ShouldBe([ConflictKind.TeamTwice]);
        Kinds(Courses.Small(Courses.Session("play", "09:00-12:00", SessionKind.Simulation, posts: ["p1", "i1", "i2"]), Courses.Session("eat", "10:00-11:00", SessionKind.Coffee, null))).ShouldBeEmpty();
    }

    [Fact]
    public void A_session_lies_within_the_hours_of_the_venue() =>
        Kinds(Courses.Small(Courses.Session("early", "07:30-08:30", SessionKind.StaffMeeting), Courses.Session("late", "18:30-19:30", SessionKind.StaffMeeting))).ShouldBe([ConflictKind.Closed, ConflictKind.Closed]);

    [Fact]
    public void A_language_of_somebody_there_is_interpreted()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00"));
        Kinds(course).ShouldBe([ConflictKind.NoInterpretation]);
        Kinds(course with { People = [Courses.Person(1, Profession.Judge, "IT", Gender.Unsaid, "en")] }).ShouldBeEmpty();
        var conflict = ConflictFinder.All(course with { People = [Courses.Person(1, Profession.Judge, "KG", Gender.Unsaid, "ky", "ru"), Courses.Person(2, Profession.Judge, "KG", Gender.Unsaid, "ru")] }).Single();
        (conflict.Kind, conflict.About, conflict.Count).ShouldBe((ConflictKind.NoInterpretation, "ru", 2));
    }

    [Fact]
    public void Nobody_interprets_alone_for_more_than_an_hour()
    {
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:00", posts: "i1"))).ShouldBeEmpty();
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:05", posts: "i1"))).ShouldBe([ConflictKind.FewInterpreters]);
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:05", posts: s_both))).ShouldBeEmpty();
    }

    [Fact]
    public void A_simulation_has_its_director() =>
        Kinds(Courses.Small(Courses.Session("play", "09:00-11:00", SessionKind.Simulation, posts: s_both))).ShouldBe([ConflictKind.NoDirector]);

    [Fact]
    public void People_rest_and_eat()
    {
        Kinds(Courses.Small(Courses.Session("a", "09:00-10:30", posts: s_both), Courses.Session("b", "10:30-11:30", posts: s_both))).ShouldBe([ConflictKind.NoPause]);
        Kinds(Courses.Small(Courses.Session("a", "11:00-12:30", posts: s_both), Courses.Session("c", "12:30-12:45", SessionKind.Coffee, null), Courses.Session("b", "12:45-14:45", posts: s_both))).ShouldBe([ConflictKind.NoLunch]);
    }

    [Fact]
    public void A_prayer_has_its_time_and_on_fridays_only_where_it_says_so()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00", posts: s_both));
        Course With(DayOfWeek? on) => course with { Programme = course.Programme with { Quiets = [new Quiet("Prayer", new TimeOnly(9, 30), new TimeOnly(9, 45), on)] } };
        Kinds(With(null)).ShouldBe([ConflictKind.QuietTaken]);
        Kinds(With(DayOfWeek.Monday)).ShouldBe([ConflictKind.QuietTaken]);
        Kinds(With(DayOfWeek.Friday)).ShouldBeEmpty();
    }

    [Fact]
    public void A_room_is_large_enough()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00", posts: s_both)) with { People = [.. Enumerable.Range(1, 9).Select(i => Courses.Person(i, Profession.Ngo, "IT", Gender.Unsaid, "en"))] };
        var conflict = ConflictFinder.All(course).Single();
        (conflict.Kind, conflict.Count, conflict.Limit).ShouldBe((ConflictKind.RoomSmall, 11, 10));
    }

    [Fact]
    public void A_language_without_an_interpreter_is_one_line_for_all_sessions_and_stands_after_a_room_held_twice()
    {
        var course = Courses.Small(Courses.Session("a", "09:00-10:00"), Courses.Session("b", "09:30-10:30") with { Kind = SessionKind.StaffMeeting }, Courses.Session("c", "10:30-11:30"))
            with { People = [Courses.Person(1, Profession.Judge, "AL", Gender.Unsaid, "sq")] };
        ConflictFinder.Together(ConflictFinder.All(course)).Select(group => (group[0].Kind, group.Length)).ShouldBe([(ConflictKind.RoomTwice, 1), (ConflictKind.NoInterpretation, 2)]);
    }

    [Fact]
    public void Who_speaks_Montenegrin_follows_a_course_in_Serbian_and_an_interpreter_into_Bosnian()
    {
        var montenegrin = Courses.Person(1, Profession.Judge, "ME", Gender.Unsaid, "cnr");
        var course = Courses.Small(Courses.Session("a", "09:00-10:00")) with { People = [montenegrin] };
        Kinds(course).ShouldBe([ConflictKind.NoInterpretation]);
        Kinds(course with { Programme = course.Programme with { Languages = ["sr", "en"] } }).ShouldBeEmpty();
        var plan = course.Programme with
        {
            Languages = ["en", "bs"], Posts = [.. course.Programme.Posts, new Post("i3", PostRole.Interpreter, "3") { Between = ["en", "bs"] }],
            Sessions = [Courses.Session("a", "09:00-10:00", posts: "i3")],
        };
        Kinds(course with { Programme = plan }).ShouldBeEmpty();
    }
}

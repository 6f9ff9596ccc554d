using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SevenHours.Programmes;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Calendars show what is released, and nothing of what is not.</summary>
public sealed class CalendarTests
{
    private static string Read(Course course, Circle circle = Circle.Participants, string? post = null, string? team = null) =>
        CalendarText.Of(course.Programme, circle, post, team, kind => kind.ToString());

    private static CourseSession Secret(string cover) => Courses.Session("raid", "09:00-11:00", SessionKind.Simulation, "r2", "p1", "i1") with { Title = "Night raid", Secrecy = new Secrecy(cover) };

    private static readonly Func<CourseSession, CourseSession>[] s_changes =
    [
        session => session with { Title = $"{session.Title}, with the press" }, session => session with { Kind = SessionKind.Visit }, session => session with { Room = session.Room == "r1" ? "r2" : "r1" },
        session => session with { Posts = [.. session.Posts, "p2"] }, session => session with { Language = "ru" }, session => session with { Exercise = "abcd1234" }, session => session with { Titles = session.Titles.SetItem("ru", "Рейд") }, session => session with { Title = "Trap" },
    ];

    [Fact]
    public void What_is_kept_from_participants_changes_nothing_in_what_they_read()
    {
        // However often and in whatever order the hidden parts change.
        for (var seed = 0; seed < 60; seed++)
        {
            var cover = seed % 2 == 0 ? "Programme" : "";
            var open = Courses.Session("open", "14:00-15:00", posts: ["i1", "i2"]);
            var course = Courses.Small(Secret(cover), open);
            var before = Read(course);
            for (var step = 0; step < 5; step++)
            {
                var change = s_changes[((seed * 7) + (step * 3)) % s_changes.Length];
                var decided = course.WithSession(change(course.Programme.FindSession("raid")!), 2_000 + step);
                decided.Refusal.ShouldBeNull();
                course = decided.Course!;
            }

            Read(course).ShouldBe(before);
            before.ShouldNotContain("raid");
            before.ShouldNotContain("Simulation");
            Read(course, Circle.Staff).ShouldNotBe(Read(Courses.Small(Secret(cover), open), Circle.Staff));
        }
    }

    [Fact]
    public void A_session_that_is_hidden_altogether_leaves_no_gap()
    {
        var open = Courses.Session("open", "14:00-15:00", posts: "i1");
        Read(Courses.Small(open)).ShouldBe(Read(Courses.Small(open, Secret(""))));
        Read(Courses.Small(open)).ShouldBe(Read(Courses.Small(open, Courses.Session("staff", "08:00-08:30", SessionKind.StaffMeeting))));
    }

    [Fact]
    public void What_is_released_is_read_by_all_and_counted_as_a_change()
    {
        var course = Courses.Small(Secret("Programme"));
        Read(course).ShouldContain("SUMMARY:Programme");
        Read(course).ShouldContain("SEQUENCE:0");
        var raid = course.Programme.FindSession("raid")!;
        var released = course.WithSession(raid with { Secrecy = raid.Secrecy! with { ReleasedAt = 5_000 } }, 5_000).Course!;
        Read(released).ShouldContain("SUMMARY:Night raid");
        Read(released).ShouldContain("SEQUENCE:1");
        Read(released).ShouldContain("DTSTAMP:19700101T012320Z");
    }

    [Fact]
    public void A_session_that_is_taken_out_is_off_for_whoever_was_shown_it_and_unheard_of_for_others()
    {
        var open = Courses.Session("open", "14:00-15:00", posts: "i1");
        var course = Courses.Small(open, Secret(""));
        var before = Read(course);
        var without = course.Planned(course.Programme with { Sessions = [.. course.Programme.Sessions.Where(session => session.Id != "open")] }, 7_000);
        var text = Read(without);
        text.ShouldContain("STATUS:CANCELLED");
        text.ShouldContain("SEQUENCE:1");
        Uid(text).ShouldBe(Uid(before));

        var unsaid = course.Planned(course.Programme with { Sessions = [.. course.Programme.Sessions.Where(session => session.Id != "raid")] }, 7_000);
        Read(unsaid).ShouldBe(before);
        Read(unsaid, Circle.Staff).ShouldContain("STATUS:CANCELLED");

        static string Uid(string calendar) => calendar.Split("\r\n").First(line => line.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_needed_in_a_surprise_is_told_of_it_and_nobody_else()
    {
        var course = Courses.Small(Secret("Programme"));
        Read(course, Circle.Interpreters).ShouldContain("Night raid");
        Read(course, Circle.Interpreters, "i1").ShouldContain("Night raid");
        Read(course, Circle.Interpreters, "i2").ShouldNotContain("Night raid");
        Read(course, Circle.RolePlayers).ShouldNotContain("Night raid");
        Read(course, Circle.Staff).ShouldContain("Night raid");
    }

    [Fact]
    public void A_team_reads_its_own_sessions_and_those_of_all()
    {
        var course = Courses.Small(Courses.Session("mine", "09:00-10:00") with { Teams = ["t1"] }, Courses.Session("others", "09:00-10:00", room: "r2") with { Teams = ["t2"] }, Courses.Session("all", "11:00-12:00"));
        var read = Read(course, team: "t1");
        read.ShouldContain("SUMMARY:mine");
        read.ShouldContain("SUMMARY:all");
        read.ShouldNotContain("others");
    }

    [Fact]
    public void Lines_are_folded_at_seventy_five_octets_and_never_within_a_character()
    {
        var title = string.Concat(Enumerable.Repeat("Учение, «ночь»; عملية ليلية 🙂 \\ ", 4)).Trim();
        var text = Read(Courses.Small(Courses.Session("a", "09:00-10:00") with { Title = title }));
        text.ReplaceLineEndings("\r\n").ShouldBe(text);
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldNotContain('\uFFFD');
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain(title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_hands_program_reads_a_whole_course()
    {
        var course = Courses.Of("five-days-live", "ru");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ics");
        File.WriteAllText(file, Read(course));
        try
        {
            using var read = JsonDocument.Parse(Parsed(file));
            var events = read.RootElement.GetProperty("events").EnumerateArray().ToList();
            var shown = Shown.All(course.Programme, Circle.Participants);
            read.RootElement.GetProperty("method").GetString().ShouldBe("PUBLISH");
            events.Select(one => one.GetProperty("summary").GetString()).ShouldBe(shown.Select(one => one.Title));
            events.Select(one => one.GetProperty("uid").GetString()).Distinct().Count().ShouldBe(shown.Length);
            // Rome is two hours before UTC in May.
            events.Select(one => one.GetProperty("start").GetDateTime()).ShouldBe(shown.Select(one => one.From.AddHours(-2)));
            events.Select(one => one.GetProperty("end").GetDateTime()).ShouldBe(shown.Select(one => one.To.AddHours(-2)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Parsed(string file)
    {
        var folder = Repository.PathOf("tests/calendar-readers");
        Directory.Exists(Path.Combine(folder, "node_modules", "ical.js")).ShouldBeTrue($"./test installs it, or: cd {folder} && npm ci");
        using var process = Process.Start(new ProcessStartInfo("node", ["read.mjs", file]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output;
    }
}

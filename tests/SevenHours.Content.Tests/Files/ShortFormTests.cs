using SevenHours.Content.Tests.Running;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Programmes;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The half day of each of the five programmes: what it says can be done in the room, in every language of its case.</summary>
public sealed class ShortFormTests
{
    /// <summary>The longest that may be played in a half day that also has a briefing, a debrief and a test.</summary>
    private const int LongestInTheRoom = 195;

    public static TheoryData<string> Cases => ["along-the-routes", "one-referral", "recruited-online", "who-is-a-victim", "night-border"];

    [Theory, MemberData(nameof(Cases))]
    public void Its_parts_fit_into_half_a_day_at_a_clock_one_can_set(string name)
    {
        var days = Of(name).Frame!.Days;

        days.Sum(day => day.Minutes.ShouldNotBeNull()).ShouldBeInRange(120, LongestInTheRoom);
        // People decide at the second speed or slower; where much of a part is waiting, half of it may pass at the third.
        days.ShouldAllBe(day => (day.Closes.Seconds - day.Opens.Seconds) / 60 <= day.Minutes!.Value * ExerciseClock.Speeds[2] / 2);
        days.Count(day => (day.Closes.Seconds - day.Opens.Seconds) / 60 > day.Minutes!.Value * ExerciseClock.Speeds[1]).ShouldBeLessThanOrEqualTo(1);
        days.Skip(1).ShouldAllBe(day => day.Meanwhile.Count > 1);
    }

    [Theory, MemberData(nameof(Cases))]
    public void What_is_told_between_two_parts_stands_on_the_board_whole_in_every_language(string name)
    {
        foreach (var language in Of(name).Package.Manifest.Languages)
        {
            foreach (var day in Of(name).Frame!.Days)
            {
                day.Meanwhile.Count.ShouldBeLessThanOrEqualTo(Exercise.MostBoardLines);
                day.Meanwhile.Select(line => Of(name).Scenario!.Texts.Find(line.Key, language).Text).ShouldAllBe(line => line.Length <= Exercise.LongestReason, language);
            }
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void All_that_it_says_is_said_in_every_language_of_the_case(string name)
    {
        var strings = Of(name).Package.Strings;
        foreach (var language in Of(name).Package.Manifest.Languages)
        {
            strings.Missing(language).Where(text => text.Id.StartsWith("scenario.short_forms.", StringComparison.Ordinal)).Select(text => text.Id).ShouldBeEmpty(language);
        }

        strings.Texts.Count(text => text.Id.StartsWith("scenario.short_forms.half_day.", StringComparison.Ordinal)).ShouldBeGreaterThan(6);
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_template_of_half_a_day_has_the_time_it_needs(string name)
    {
        var template = TemplateShelf.All.Single(one => one.Scenario == name && one.Form == "half_day");
        var sessions = template.Make("short", "A course", new DateOnly(2031, 5, 12), "en", ["en"], "UTC").Sessions.Where(session => session.Kind == SessionKind.Simulation).ToList();

        sessions.Sum(session => (session.To - session.From).TotalMinutes).ShouldBeGreaterThanOrEqualTo(Of(name).Frame!.Days.Sum(day => day.Minutes!.Value));
        sessions.Sum(session => (session.To - session.From).TotalMinutes).ShouldBeLessThanOrEqualTo(LongestInTheRoom);
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_school_team_gets_through_it_and_one_of_the_endings_is_told(string name)
    {
        var compiled = Of(name);
        var scenario = compiled.Scenario.ShouldNotBeNull();
        var skills = scenario.Table<Skill>();

        for (var seed = 1UL; seed <= (ulong)Soak.Rounds(3, 20); seed++)
        {
            var play = new Play(scenario, seed, skills[skills["school"]]).Run(compiled.Frame!.Latest);

            play.World.HasEnded.ShouldBeTrue($"seed {seed}");
            compiled.Frame.IsReached(play.World).ShouldBeTrue($"seed {seed}");
            scenario.Flags.Ids.Count(flag => scenario.Flags[flag].Name.StartsWith("ended_", StringComparison.Ordinal) && play.World.IsSet(flag)).ShouldBe(1, $"seed {seed}");
        }
    }

    private static CompiledPackage Of(string name) => s_read.GetOrAdd(name, one => Vicenza.Compiler.Read(new Language.FolderSource(Repository.PathOf("scenarios")), one, form: "half_day"));

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, CompiledPackage> s_read = new(StringComparer.Ordinal);
}

using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>Whoever practises alone meets an end and a debrief in every seat offered, also when he does nothing at all.</summary>
public sealed class SoloSeatTests
{
    /// <summary>How many seats of the large case are played within the suite.</summary>
    private const int Shortly = 8;

    [Theory]
    [InlineData("vicenza")]
    [InlineData("night-border")]
    [InlineData("one-referral")]
    [InlineData("who-is-a-victim")]
    [InlineData("recruited-online")]
    public void With_one_seat_left_to_a_learner_each_play_ends_has_something_for_him_and_can_be_debriefed(string folder)
    {
        var compiled = Vicenza.Compiler.Read(new FolderSource(Repository.PathOf("scenarios")), folder);
        var scenario = compiled.Scenario!;
        var manifest = (ScenarioManifest)compiled.Package.Manifest;
        manifest.Solo.ShouldNotBeEmpty();
        var skills = scenario.Table<Skill>();
        skills.TryFind("school", out var school).ShouldBeTrue();
        foreach (var name in manifest.Solo.Select(solo => solo.Seat.Id))
        {
            PlayedToTheEnd(compiled, skills[school], name);
        }
    }

    /// <summary>A case of six days with seats for a hundred: in the suite a few seats, one of each kind of desk; in <c>./soak</c> all of them.</summary>
    [Fact]
    public void So_does_each_seat_of_the_case_with_a_hundred_seats()
    {
        var compiled = Vicenza.Compiler.Read(new FolderSource(Repository.PathOf("scenarios")), "along-the-routes");
        var skills = compiled.Scenario!.Table<Skill>();
        var solo = ((ScenarioManifest)compiled.Package.Manifest).Solo.Select(one => one.Seat.Id).ToList();
        solo.Count.ShouldBeGreaterThan(30);
        var every = solo.Count / Soak.Rounds(Shortly, solo.Count);
        foreach (var name in solo.Where((_, number) => number % every == every / 2))
        {
            PlayedToTheEnd(compiled, skills[skills["school"]], name);
        }
    }

    private static void PlayedToTheEnd(CompiledPackage compiled, Skill skill, string name)
    {
        var (scenario, frame) = (compiled.Scenario!, compiled.Frame!);
        var seat = scenario.Seats[name];
        var play = new Play(scenario, 1, skill, scenario.Table<Playbook>().Where(book => book.Seat != seat)).Run(frame.Latest);

        play.World.HasEnded.ShouldBeTrue(name);
        var history = new History(scenario, DebriefFrame.Compile(compiled), play.Events);
        Measures.Of(history).ShouldContain(measure => measure.Value != null, name);
        play.Events.Any(happened => happened.Event.To.Has(seat)).ShouldBeTrue($"nothing ever comes to {name}");
    }
}

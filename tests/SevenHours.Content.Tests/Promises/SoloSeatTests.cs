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
    [Theory]
    [InlineData("vicenza")]
    [InlineData("night-border")]
    [InlineData("one-referral")]
    [InlineData("who-is-a-victim")]
    [InlineData("recruited-online")]
    public void With_one_seat_left_to_a_learner_each_play_ends_has_something_for_him_and_can_be_debriefed(string folder)
    {
        var compiled = Vicenza.Compiler.Read(new FolderSource(Repository.PathOf("scenarios")), folder);
        var (scenario, frame) = (compiled.Scenario!, compiled.Frame!);
        var manifest = (ScenarioManifest)compiled.Package.Manifest;
        manifest.Solo.ShouldNotBeEmpty();
        var skills = scenario.Table<Skill>();
        skills.TryFind("school", out var school).ShouldBeTrue();
        foreach (var name in manifest.Solo.Select(solo => solo.Seat.Id))
        {
            var seat = scenario.Seats[name];
            var play = new Play(scenario, 1, skills[school], scenario.Table<Playbook>().Where(book => book.Seat != seat)).Run(frame.Latest);

            play.World.HasEnded.ShouldBeTrue(name);
            var history = new History(scenario, DebriefFrame.Compile(compiled), play.Events);
            Measures.Of(history).ShouldContain(measure => measure.Value != null, name);
            play.Events.Any(happened => happened.Event.To.Has(seat)).ShouldBeTrue($"nothing ever comes to {name}");
        }
    }
}

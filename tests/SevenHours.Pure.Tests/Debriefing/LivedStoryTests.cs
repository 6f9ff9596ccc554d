using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>The case from the victim's side.</summary>
public sealed class LivedStoryTests
{
    [Fact]
    public void She_waits_from_the_first_minute_until_somebody_comes_and_her_safe_bed_ends_it()
    {
        var history = Harbour.Play();
        var lived = LivedStory.All(history).ShouldHaveSingleItem();

        lived.Safe.IsSome.ShouldBeTrue();
        lived.Waited.ShouldBe(new SimSpan(history[lived.Safe].At.Seconds), "nobody met her before the door opened");
        lived.Lines[0].Kind.ShouldBe(LivedKind.Waited);
        lived.Lines.Count(line => line.Kind == LivedKind.Safe).ShouldBe(1);
        lived.Lines.ShouldContain(line => line.Kind == LivedKind.Kept, "the bed she had a right to");
    }

    [Fact]
    public void Who_asks_her_is_a_new_face_once_and_harm_and_breach_stand_in_her_line_of_time()
    {
        var history = Harbour.Play(("{ start: { action: nrm_referral, target: mira } }", "{ start: { action: first_account, target: mira } }, { start: { action: first_account, target: mira } }"));
        var lived = LivedStory.All(history).Single();

        lived.Strangers.ShouldHaveSingleItem("one officer, however often he comes");
        lived.Again.ShouldHaveSingleItem("the second account asks the same");
        lived.Lines.Count(line => line.Kind == LivedKind.Harm).ShouldBe(2);
        lived.Lines.Count(line => line.Kind == LivedKind.Breach).ShouldBe(2);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Every_line_of_every_run_names_an_event_that_happened_and_stands_in_its_time(int seed)
    {
        var history = Harbour.Play(Harbour.Compile(), (ulong)seed);
        var lines = LivedStory.All(history).SelectMany(story => story.Lines).ToList();
        lines.ShouldAllBe(line => line.Event.Value < history.Events.Count);
        lines.Where(line => line.Kind != LivedKind.Waited).ShouldAllBe(line => history[line.Event].At == line.At);
        lines.Select(line => line.At).ShouldBeInOrder();
    }
}

using System.Text.Json;
using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>What is read of a history is read once and kept, on several threads at once: always the same as read alone.</summary>
public sealed class ReadOnceTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Measures_computed_on_all_processors_are_those_computed_one_after_another(ulong seed)
    {
        var compiled = Harbour.Compile();
        var alone = Measures.Of(Harbour.Play(compiled, seed));
        var history = Harbour.Play(compiled, seed);

        var atOnce = Enumerable.Range(0, 4).AsParallel().Select(_ => JsonSerializer.Serialize(Measures.AtOnce(history))).ToList();

        atOnce.ShouldAllBe(one => one == JsonSerializer.Serialize(alone));
    }

    [Fact]
    public void A_second_reader_is_given_what_the_first_one_read()
    {
        var history = Harbour.Play();

        SchoolStep.All(history).ShouldBeSameAs(SchoolStep.All(history));
        Prompt.Of(history).ShouldBeSameAs(Prompt.Of(history));
        SwimLanes.Of(history).ShouldBeSameAs(SwimLanes.Of(history));
        DecisionSheet.All(history).ShouldBeSameAs(DecisionSheet.All(history));
    }

    [Fact]
    public void The_beginning_of_a_history_is_read_for_itself()
    {
        var history = Harbour.Play();
        var taken = SchoolStep.All(history).First(step => step.Taken is not null);

        var before = SchoolStep.All(history.UpTo(taken.TakenBy.Value)).First(step => step.Seat == taken.Seat && step.Step == taken.Step);

        before.Taken.ShouldBeNull("it had not been done yet");
    }
}

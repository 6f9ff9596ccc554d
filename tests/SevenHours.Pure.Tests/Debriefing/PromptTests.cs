using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>What a run gives the conversation: moments worth a question, each resting on events.</summary>
public sealed class PromptTests
{
    [Fact]
    public void What_somebody_did_that_led_to_harm_is_asked_of_him_once()
    {
        var history = Harbour.Play(("{ start: { action: nrm_referral, target: mira } }", "{ start: { action: first_account, target: mira } }"));

        var account = history.Acts.Of(history.Scenario, "first_account").Single();

        var officer = Prompt.Of(history).Where(prompt => prompt.Kind == PromptKind.Led && prompt.Events[0] == account.Began)
            .ShouldHaveSingleItem("one act, one question, though it broke a right and did harm");
        history[officer.Events[^1]].Event.ShouldBeOfType<SevenHours.Disciplines.Protection.HarmDone>("the worst it led to");
        CausalChain.To(history, officer.Events[^1]).Steps.Select(step => step.Line.Id).ShouldContain(officer.Events[0]);
    }

    [Fact]
    public void A_key_decision_that_came_late_is_asked_with_how_long_it_took()
    {
        var history = Harbour.Play(("wait: 1m, key: true, do: { start: { action: rescue_entry", "wait: 50m, key: true, do: { start: { action: rescue_entry"));

        var late = Prompt.Of(history).Single(prompt => prompt.Kind == PromptKind.Late);

        (late.Step, history.Scenario.Seats[late.Seat].Name).ShouldBe(("enter", "officer"));
        late.Took!.Value.Seconds.ShouldBeGreaterThanOrEqualTo(50 * 60);
    }

    [Fact]
    public void A_fact_that_somebody_needed_and_others_kept_is_asked_after()
    {
        var history = Harbour.Play(("{ share: { facts: [unpaid], to: [analyst] } }, ", ""));

        var never = Prompt.Of(history).Single(prompt => prompt.Kind == PromptKind.NeverArrived);

        history.Scenario.Seats[never.Seat].Name.ShouldBe("analyst");
        never.Shown.IsSome.ShouldBeTrue();
    }

    [Fact]
    public void A_run_that_has_just_begun_gives_no_question()
    {
        var history = Harbour.Play();
        Prompt.Of(new History(history.Opening, history.Frame, [.. history.Events.Take(3)])).ShouldBeEmpty();
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Every_prompt_of_every_run_rests_on_events_and_they_stand_in_order_of_time(int seed)
    {
        var history = Harbour.Play(Harbour.Compile(), (ulong)seed);
        var prompts = Prompt.Of(history);
        prompts.Count.ShouldBeLessThanOrEqualTo(Prompt.Most);
        prompts.ShouldAllBe(prompt => prompt.Events.Count > 0 && prompt.Events.All(id => id.Value < history.Events.Count));
        prompts.Select(prompt => prompt.At).ShouldBeInOrder();
    }
}

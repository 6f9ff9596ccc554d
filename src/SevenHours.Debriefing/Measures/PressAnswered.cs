using SevenHours.Disciplines.Press;

namespace SevenHours.Debriefing;

/// <summary>Questions of journalists that were answered before their time was over.</summary>
public sealed class PressAnswered() : Measure(
    name: "press_answered",
    unit: "percent",
    better: Better.Higher,
    title: "Journalists answered in time",
    formula: "Questions of journalists answered, with a line or with no comment ÷ questions of journalists whose time is over or that were answered.",
    range: "0 to 100; none when no journalist asked",
    source: "A default of this product: a press office that says nothing is not heard when it asks for silence.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var replies = history.All<ReplyGiven>();
        return replies.Count == 0
            ? Nothing()
            : Result(Quantiles.Percent(replies.Count(reply => reply.Event.Reply != ReplyKind.Silence), replies.Count), replies.Select(reply => reply.Id));
    }
}
